"""Documents that tests of the window open: groups, loops, several pages and phases."""

from studio.diagram import Document, Endpoint
from studio.diagram.builder import Builder


def grouped() -> Document:
    """Digits through a group of two layers, used twice, on a page beside another page."""
    b = Builder("Grouped digits")
    b.constants(classes=10)
    with b.group("Layer", width=16, help="A linear layer and what bends it."):
        x = b.input("x", "N D")
        b.output("y", b.ReLU(b.Linear(x, out_features="=width", id="fc"), id="bend"))
    x, t = b.observed("x", "B 1 8 8", field="x"), b.observed("t", "B", kind="int", field="y")
    hidden = b.Layer(b.Layer(b.Flatten(x, id="flat"), id="first", width=24), id="second")
    y = b.Linear(hidden, id="head", out_features="=classes", name="logits")
    loss = b.CrossEntropyLoss(y, t, id="loss")
    b.Accuracy(y, t, id="accuracy")
    b.data("digits", validation=0.1).stage(b.phase(loss, settings={"lr": 0.01}), epochs=2)
    with b.on("probe"):
        b.Variable(b.Layer(b.Flatten(b.observed("x", "B 1 8 8", field="x"), id="flat"), id="first", width=24), id="out")
    return b.claim("accuracy", at_least=0.1, split="validation").claim("loss", at_most=100, split="validation").build()


def recurrent() -> Document:
    """A long short-term memory drawn as a loop."""
    b = Builder("A drawn LSTM")
    with b.loop("Lstm", hidden=16, help="One step of a long short-term memory."):
        x = b.input("x", "N D", role="sequence")
        h, c = b.delay("h", "N hidden"), b.delay("c", "N hidden")
        both = b.Add(b.Linear(x, out_features="=4*hidden", id="ih"), b.Linear(h, out_features="=4*hidden", id="hh"))
        i, f, g, o = b.Split(both, parts=4, id="gates")
        kept = b.Mul(b.Sigmoid(f, id="forget"), c, id="kept")
        new = b.Mul(b.Sigmoid(i, id="input_gate"), b.Tanh(g, id="candidate"), id="new")
        cell = b.Add(kept, new, id="cell", name="cell")
        state = b.Mul(b.Sigmoid(o, id="output_gate"), b.Tanh(cell, id="bend"), id="state", name="state")
        b.wire(state, "h.x")
        b.wire(cell, "c.x")
        b.output("y", state)
        b.output("last", state, role="last")
    x = b.observed("x", "B T 3")
    t = b.observed("t", "B", kind="int")
    _, last = b.Lstm(x, id="rnn")
    logits = b.Linear(last, out_features=4, id="head", name="logits")
    b.CrossEntropyLoss(logits, t, id="loss")
    return b.build()


def adversarial() -> Document:
    """A generator against a critic: two phases, noise, shared weights, a penalty on a gradient, a moving average."""
    b = Builder("A generator against a critic")
    with b.group("Generator", width=32):
        hidden = b.ReLU(b.Linear(b.input("z", "N Z"), out_features="=width", id="fc1"), id="relu")
        b.output("x", b.Linear(hidden, out_features=2, id="fc2"))
    with b.group("Critic", width=32):
        hidden = b.ReLU(b.Linear(b.input("x", "N D"), out_features="=width", id="fc1"), id="relu")
        b.output("score", b.Linear(hidden, out_features=1, id="fc2"))
    x = b.observed("x", "B 2", field="x")
    fake = b.Generator(b.add("Noise", id="z", shape="B 8"), id="gen")
    b.Generator(b.add("Noise", id="z2", shape="B 8"), id="gen_slow")
    real = b.Mean(b.Critic(x, id="critic"), id="real")
    judged = b.Mean(b.Critic(fake, id="judge", weights_of="critic"), id="fooled")
    slope = b.Gradient(real, x, id="slope")
    gap = b.Sub(judged, real, id="gap")
    critic_loss = b.Add(gap, b.Mean(b.Square(slope, id="steepness"), id="penalty"), id="critic_loss")
    b.add("MovingAverage", id="average", target="gen_slow", source="gen")
    critic = b.phase(critic_loss, "Adam", change=("critic",), steps=5)
    generator = b.phase(judged, "RMSprop", change=("gen",), maximise=True, assign=("average",))
    b.stage(critic, generator, epochs=3, name="fight")
    return b.stage(b.phase(judged, change=("gen",)), name="polish", epochs=1).data("moons").build()


def transformer() -> Document:
    """A small language model: a group repeated six times, its embedding tied to the last layer."""
    b = Builder("A small Transformer")
    b.constants(d=32)
    with b.group("Layer", help="Attention and a feed-forward net, each with its residual."):
        x = b.input("x", "N T D")
        normed = b.LayerNorm(x, id="norm1")
        q, k, v = (b.Linear(normed, out_features="=D", id=name) for name in "qkv")
        attended, _ = b.ScaledDotProductAttention(q, k, v, id="attend", is_causal=True)
        x = b.Add(x, b.Linear(attended, out_features="=D", id="project"), id="add1")
        up = b.Linear(b.LayerNorm(x, id="norm2"), out_features="=4*D", id="up")
        b.output("y", b.Add(x, b.Linear(b.GELU(up, id="gelu"), out_features="=D", id="down"), id="add2"))
    tokens = b.observed("tokens", "B T", kind="int")
    embedded = b.Embedding(tokens, num_embeddings=65, embedding_dim="=d", id="embed")
    hidden = b.LayerNorm(b.Layer(embedded, id="layers", repeat=6), id="norm")
    tied = b.Linear(
        hidden, out_features=65, bias=False, id="unembed", name="logits", feeds={"weight": end("embed.weight")}
    )
    b.Softmax(tied, id="next")
    return b.build()


def end(text: str) -> Endpoint:
    """A port written as one reads it."""
    return Endpoint.parse(text)
