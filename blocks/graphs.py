"""Graphs: nodes with values, and edges along which they tell one another.

A graph of V nodes and E edges is a table of node values `V C` and a list of edges `2 E`: the number of the node each
edge comes from, and below it the number of the node it leads to. Several graphs are one graph without edges between
them, and a list `V` that says which graph a node belongs to. Graphs may also be dense: an adjacency matrix, `B V V` for
a batch of graphs that are filled up to V nodes, with a mask `B V` of the nodes that there are.
"""

from blocks.segments import REDUCE, reduced
from studio.spec import Choice, Flag, Float, In, Int, Out, Settings, TensorType, Types, Weight, block, resized
from studio.spec.dims import add, multiply
from studio.spec.lazy import F, torch

_GROUP = "Graphs"
_EDGES = In(
    "edges", "2 E", kind="int", low=0, below="V", help="Node numbers: first row where an edge starts, second its end."
)
_NODES = In("nodes", "V *R", kind="any", help="Any value with one row a node; it says how many nodes there are.")
_SELF_LOOPS = Flag("self_loops", True, help="Give every node an edge to itself, so that its own value counts.")


def _at_edges(inputs: Types, _settings: Settings) -> Types:
    """Node values, one row an edge: whole edge numbers do not make them whole."""
    x, edges = inputs.get("x"), inputs.get("edges")
    found = resized(x, 0, edges.shape[1:]) if x and edges else None
    return {"source": found, "target": found}


@block(
    "GatherEdges",
    title="Values at the ends of edges",
    group=_GROUP,
    formula=r"s_e = x_{\mathrm{source}(e)}, \quad t_e = x_{\mathrm{target}(e)}",
    ports=[
        In("x", "V *S", kind="any", help="One row a node."),
        _EDGES,
        Out("source", "E *S", kind="same", help="The value of the node each edge starts at."),
        Out("target", "E *S", kind="same", help="The value of the node each edge leads to."),
    ],
    shape=_at_edges,
)
def gather_edges(x, edges):
    """For every edge the values of the two nodes it joins: what a message is made of.

    Join them with Concat, send them through a small network, and add up the messages with AggregateEdges. An edge
    leads one way; list a second one for the way back.
    """
    return x[edges[0]], x[edges[1]]


def _pairs(inputs: Types, settings: Settings) -> Types:
    x, asked, wanted = inputs.get("x"), inputs.get("condition0"), settings["conditions"]
    if x is None or (wanted and asked is None):
        return {"pairs": None}
    *batch, count, width = x.shape
    whole = add(multiply(width, 2), asked.shape[-1] if asked and wanted else 0)
    return {"pairs": TensorType((*batch, count, count, whole))}


@block(
    "AllPairs",
    title="All pairs",
    group=_GROUP,
    formula=r"y_{ij} = (x_i, x_j, q)",
    ports=[
        In("x", "*B V C", help="One row an object."),
        In("condition", "*B Q", many="conditions", help="What is asked about the objects; joined to every pair."),
        Out("pairs", help="The pair of objects i and j stands in row i and column j."),
    ],
    settings=[Int("conditions", 0, min=0, max=1, help="1: a further value, one for all objects, is joined.")],
    shape=_pairs,
)
def all_pairs(x, *condition):
    """Every object beside every other, and beside itself: V times V rows for one shared function.

    The sum of that function over all pairs is a relation network (A. Santoro and others, 2017); on the residues of a
    chain it is a map of contacts.
    """
    count = x.shape[-2]
    first = x.unsqueeze(-2).expand(*x.shape[:-1], count, x.shape[-1])
    asked = [value.unsqueeze(-2).unsqueeze(-2).expand(*first.shape[:-1], value.shape[-1]) for value in condition]
    return torch.cat([first, first.transpose(-2, -3), *asked], -1)


@block(
    "AggregateEdges",
    title="Aggregate at nodes",
    group=_GROUP,
    formula=r"y_v = \rho\left(\{m_e : \mathrm{target}(e) = v\}\right)",
    ports=[In("messages", "E *S", help="One row an edge."), _EDGES, _NODES, Out("y", "V *S")],
    settings=[REDUCE],
    example={"no_gradient": ("nodes",)},
)
def aggregate_edges(messages, edges, nodes, *, reduce):
    """What arrives at every node: the sum, mean or largest of the messages on the edges that lead to it.

    The order of nodes and edges does not matter. A node that no edge leads to receives 0. A sum tells how many
    neighbours there are, a mean does not, and a maximum tells whether any of them has a property.
    """
    return reduced(messages, edges[1], nodes.shape[0], reduce)


@block(
    "GraphPool",
    title="Pool nodes by graph",
    group=_GROUP,
    formula=r"y_g = \rho\left(\{x_v : v \in g\}\right)",
    ports=[
        In("x", "V *S", help="One row a node."),
        In("graph", "V", kind="int", low=0, below="G", help="The number of the graph each node belongs to."),
        In(
            "graphs", "G *R", kind="any", help="Any value with one row a graph, such as their labels: it says how many."
        ),
        Out("y", "G *S"),
    ],
    settings=[REDUCE],
    example={"no_gradient": ("graphs",)},
)
def graph_pool(x, graph, graphs, *, reduce):
    """One value for every graph: the sum, mean or largest of the values of its nodes.

    The readout of a network that judges whole graphs. It does not depend on the order of the nodes.
    """
    return reduced(x, graph, graphs.shape[0], reduce)


@block(
    "EdgeSoftmax",
    title="Softmax over arriving edges",
    group=_GROUP,
    formula=r"y_e = \frac{\exp x_e}{\sum_{e' : \mathrm{target}(e') = \mathrm{target}(e)} \exp x_{e'}}",
    ports=[In("scores", "E *S", help="One row an edge."), _EDGES, _NODES, Out("weights", "E *S")],
    example={"no_gradient": ("nodes",), "sizes": {"V": 3, "E": 8}},
)
def edge_softmax(scores, edges, nodes):
    """Shares that add up to 1 over the edges that lead to one node: attention in a graph given by its edges.

    Multiply the messages with them before AggregateEdges. A node's only edge gets the share 1.
    """
    target, count = edges[1], nodes.shape[0]
    highest = reduced(scores.detach(), target, count, "max")[target]  # subtracted, so that nothing overflows
    powers = torch.exp(scores - highest)
    return powers / reduced(powers, target, count, "sum")[target]


@block(
    "AdjacencyFromEdges",
    title="Adjacency matrix",
    group=_GROUP,
    formula=r"A_{ts} = 1\ \mathrm{for\ an\ edge}\ s \rightarrow t",
    ports=[_EDGES, _NODES, Out("adjacency", "V V", help="The row says where an edge leads to, the column whence.")],
    settings=[
        Flag("undirected", True, help="Every edge also leads back."),
        Flag("self_loops", False, help="Join every node with itself as well."),
    ],
    differentiable=False,
)
def adjacency_from_edges(edges, nodes, *, undirected, self_loops):
    """The matrix of a graph: 1 where an edge leads from the node of the column to that of the row, else 0.

    So A X adds up, for every node, the values that arrive. An edge that is listed twice counts once. For large graphs
    with few edges, GatherEdges and AggregateEdges need far less memory.
    """
    count = nodes.shape[0]
    ones = torch.ones(edges.shape[1], dtype=torch.get_default_dtype(), device=edges.device)
    found = ones.new_zeros(count * count).scatter_add(0, edges[1] * count + edges[0], ones).reshape(count, count)
    found = found + found.mT if undirected else found
    return (found + _identity(found) if self_loops else found).clamp(max=1.0)


def _identity(matrix):
    return torch.eye(matrix.shape[-1], dtype=matrix.dtype, device=matrix.device)


@block(
    "NormalizedAdjacency",
    title="Normalised adjacency",
    group=_GROUP,
    formula=r"\hat A = D^{-1/2} (A + I)\, D^{-1/2}",
    ports=[In("adjacency", "*B V V", kind="any", low=0.0, high=1.0), Out("y", "*B V V")],
    settings=[
        _SELF_LOOPS,
        Choice(
            "mode",
            "symmetric",
            options=("symmetric", "rows"),
            help="Divide by the roots of both nodes' degrees, or let every row add up to 1, for the mean.",
        ),
    ],
)
def normalized_adjacency(adjacency, *, self_loops, mode):
    """An adjacency matrix scaled by the degrees of the nodes, so that many neighbours do not make large values.

    For GCNConv. T. Kipf and M. Welling, Semi-Supervised Classification with Graph Convolutional Networks, 2017. The
    self loops are added here: leave them out of the matrix that arrives. A node without any edge keeps a row of zeros.
    """
    matrix = adjacency if adjacency.is_floating_point() else adjacency.to(torch.get_default_dtype())
    matrix = matrix + _identity(matrix) if self_loops else matrix
    degree = matrix.sum(-1, keepdim=True)
    there = degree > 0
    safe = torch.where(there, degree, 1.0)
    if mode == "rows":
        return matrix / safe
    root = torch.where(there, safe.rsqrt(), 0.0)
    return root * matrix * root.mT


@block(
    "GCNConv",
    title="Graph convolution",
    group=_GROUP,
    formula=r"Y = \hat A\, X\, W",
    ports=[
        In("x", "*B V C", help="One row a node."),
        In("adjacency", "*B V V", help="As NormalizedAdjacency gives it."),
        Out("y", "*B V F"),
    ],
    settings=[
        Int("out_features", 16, min=1, max=65_536, dim="F", help="Numbers at each node of the output."),
        Flag("bias", False, help="Add a learned offset."),
    ],
    weights=[
        Weight("weight", "C F", symbol="W", init="xavier_uniform"),
        Weight("bias", "F", symbol="b", init="zeros", when="bias"),
    ],
)
def gcn_conv(x, adjacency, weight, bias):
    """Every node becomes a weighted mean of itself and its neighbours, sent through one shared matrix.

    k of them in a row see neighbours k steps away; two or three are usual, since many make all nodes alike. Put a ReLU
    between them. Kipf and Welling, 2017; a batch of dense graphs is `B V C` with adjacencies `B V V`.
    """
    y = adjacency @ (x @ weight)
    return y if bias is None else y + bias


@block(
    "GATConv",
    title="Graph attention",
    group=_GROUP,
    formula=r"y_i = \sum_j \alpha_{ij}\, W x_j,\quad \alpha_{i} = \mathrm{softmax}_j\,"
    r"\mathrm{LeakyReLU}(a_t^\top W x_i + a_s^\top W x_j)",
    ports=[
        In("x", "*B V C", help="One row a node."),
        In(
            "adjacency",
            "*B V V",
            kind="any",
            low=0.0,
            high=1.0,
            help="Not 0 where the node of the row sees the column's.",
        ),
        Out("y", "*B V F"),
        Out("weights", "*B K V V", help="The attention of each head: every row adds up to 1."),
    ],
    settings=[
        Int("out_features", 16, min=1, max=65_536, dim="F", help="Numbers at each node, those of all heads together."),
        Int("heads", 1, min=1, max=1024, dim="K", help="How many ways of looking there are, side by side."),
        Float("negative_slope", 0.2, min=0.0, max=1.0, help="Of the LeakyReLU on the scores."),
        _SELF_LOOPS,
    ],
    weights=[
        Weight("weight", "C F", symbol="W", init="xavier_uniform"),
        Weight("att_src", "F", symbol="a_s", init="normal", settings={"std": 0.1}, help="What a neighbour counts."),
        Weight("att_dst", "F", symbol="a_t", init="normal", settings={"std": 0.1}, help="What the looking node asks."),
    ],
    divides=(("F", "K"),),
    example={"no_gradient": ("adjacency",), "settings": {"out_features": 6, "heads": 2}},
)
def gat_conv(x, adjacency, weight, att_src, att_dst, *, heads, negative_slope, self_loops):
    """Every node takes a mean of its neighbours, and learns how much each of them counts.

    P. Veličković and others, Graph Attention Networks, 2018. The heads stand side by side in the output. Only whether
    a number of the adjacency is 0 matters, so there is nothing to normalise. A node without neighbours gives 0.
    """
    values = (x @ weight).unflatten(-1, (heads, -1)).transpose(-2, -3)  # *B K V F/K
    source = (values * att_src.reshape(heads, 1, -1)).sum(-1)
    target = (values * att_dst.reshape(heads, 1, -1)).sum(-1)
    seen = adjacency != 0
    seen = seen | _identity(seen) if self_loops else seen
    scores = F.leaky_relu(target.unsqueeze(-1) + source.unsqueeze(-2), negative_slope)
    hidden = ~seen.unsqueeze(-3)
    weights = torch.softmax(scores.masked_fill(hidden, torch.finfo(scores.dtype).min), -1).masked_fill(hidden, 0.0)
    return (weights @ values).transpose(-2, -3).flatten(-2), weights


@block(
    "MaskedPool",
    title="Pool what the mask leaves",
    group=_GROUP,
    formula=r"y = \rho\left(\{x_v : m_v\}\right)",
    ports=[
        In("x", "B V *S"),
        In("mask", "B V", kind="bool", help="True for what is there, false for what only fills up."),
        Out("y", "B *S"),
    ],
    settings=[REDUCE],
)
def masked_pool(x, mask, *, reduce):
    """The sum, mean or largest of the entries that a mask leaves: nodes of a padded graph, words of a padded text.

    Where it leaves none, the result is 0.
    """
    kept = mask.reshape(*mask.shape, *[1] * (x.dim() - 2))
    if reduce == "max":
        highest = x.masked_fill(~kept, torch.finfo(x.dtype).min).amax(1)
        return highest.masked_fill(~kept.any(1), 0.0)
    total = x.masked_fill(~kept, 0.0).sum(1)
    return total if reduce == "sum" else total / kept.sum(1).clamp(min=1)
