"""Reinforcement learning: targets, errors and costs from what an agent saw, did and was paid.

A transition is a state s, an action a, the reward r that followed, the next state s', and whether the episode ended
there. With the last, the flag belongs to the transition itself, so it is stored with it.
"""

from studio.spec import Choice, Float, In, Int, Out, block
from studio.spec.lazy import F, torch

_GROUP = "Reinforcement learning"
_GAMMA = Float("gamma", 0.99, min=0.0, max=1.0, help="Discount: what a reward one step later counts.")
_REWARD = In("reward", "*B", help="What followed the action.")
_TERMINAL = In("terminal", "*B", kind="any", low=0.0, high=1.0, help="1 where the episode ended with this transition.")
_NEXT = In("q_next", "*B A", help="Values of all actions in the next state; with one column, the value of that state.")


def _target(reward, terminal, q_next, gamma):
    return reward + gamma * (1.0 - terminal.to(reward.dtype)) * q_next.amax(-1)


@block(
    "TDTarget",
    title="Temporal-difference target",
    group=_GROUP,
    formula=r"y = r + \gamma\,(1 - T)\, \max_{a'} Q(s', a')",
    ports=[_REWARD, _TERMINAL, _NEXT, Out("y", "*B")],
    settings=[_GAMMA],
    example={"no_gradient": ("terminal",)},
)
def td_target(reward, terminal, q_next, *, gamma):
    """What the value of an action should be: its reward, and the discounted value of the best next action.

    Where the episode ended there is no next action. Put a StopGradient behind it, and take the next values from a
    slowly copied network: the prediction shall move towards the target, not the target towards the prediction.
    """
    return _target(reward, terminal, q_next, gamma)


@block(
    "TDError",
    title="Temporal-difference error",
    group=_GROUP,
    formula=r"\delta = r + \gamma\,(1 - T)\, \max_{a'} Q(s', a') - Q(s, a)",
    ports=[In("q", "*B", help="The value of the action that was taken."), _REWARD, _TERMINAL, _NEXT, Out("y", "*B")],
    settings=[_GAMMA],
    example={"no_gradient": ("reward", "terminal", "q_next")},
)
def td_error(q, reward, terminal, q_next, *, gamma):
    """By how much an action turned out better than its value said; the target itself gets no gradient.

    The mean of its square is the cost of a Q-network. With the values of states in place of actions it is the
    advantage of an actor-critic.
    """
    return _target(reward, terminal, q_next, gamma).detach() - q


@block(
    "TabularQUpdate",
    title="Q-learning step",
    group=_GROUP,
    formula=r"Q'(s, a) = Q(s, a) + \alpha\,(r + \gamma\,(1 - T)\, \max_{a'} Q(s', a') - Q(s, a))",
    ports=[
        In("table", "S A", help="The value of every action in every state."),
        In("state", "N", kind="int", low=0, below="S"),
        In("action", "N", kind="int", low=0, below="A"),
        In("reward", "N"),
        In("next_state", "N", kind="int", low=0, below="S"),
        In("terminal", "N", kind="any", low=0.0, high=1.0, help="1 where the episode ended with this transition."),
        Out("new_table", "S A"),
    ],
    settings=[Float("lr", 0.1, above=0.0, max=1.0, help="How far a value moves towards its target."), _GAMMA],
    differentiable=False,
)
def tabular_q_update(table, state, action, reward, next_state, terminal, *, lr, gamma):
    """The table of action values after a batch of transitions: C. Watkins' Q-learning.

    Assign the result to the parameter that holds the table. All targets are computed with the old table; an entry that
    occurs several times in the batch moves towards the mean of its targets.
    """
    error = _target(reward, terminal, table[next_state], gamma) - table[state, action]
    cell = state * table.shape[1] + action
    flat = table.flatten()
    total = torch.zeros_like(flat).scatter_add(0, cell, error)
    count = torch.zeros_like(flat).scatter_add(0, cell, torch.ones_like(error))
    return (flat + lr * total / count.clamp(min=1)).reshape(table.shape).detach()


@block(
    "DiscountedReturn",
    title="Discounted return",
    group=_GROUP,
    formula=r"G_t = \sum_{k \geq 0} \gamma^{k + f}\, r_{t+k}",
    ports=[
        In("rewards", "*B T", help="The reward that followed each action, in order of time."),
        In(
            "terminal", "*B T", kind="any", optional=True, low=0.0, high=1.0, help="1 where an episode ends in the row."
        ),
        Out("returns", "*B T", help="The first one is the return of the whole row."),
    ],
    settings=[
        _GAMMA,
        Int("first_power", 0, min=0, max=1, help="The power f of the discount of the next reward itself."),
    ],
    example={"no_gradient": ("terminal",)},
)
def discounted_return(rewards, terminal, *, gamma, first_power):
    """From every moment on, the sum of the rewards that are still to come, later ones discounted.

    What REINFORCE multiplies its log-probabilities with, and what a value network learns. Books differ in whether the
    next reward is already discounted: `first_power` 0 says no, 1 yes. With `terminal`, several episodes may stand in
    one row. It takes T times T numbers of memory for each row.
    """
    step = torch.arange(rewards.shape[-1], device=rewards.device)
    later = step[:, None] - step[None, :]  # row: when it is paid; column: from when on it counts
    discount = torch.where(later >= 0, gamma ** (later.clamp(min=0) + first_power).to(rewards.dtype), 0.0)
    if terminal is None:
        return rewards @ discount
    ended = (terminal.to(rewards.dtype) > 0.5).to(rewards.dtype)
    episode = ended.cumsum(-1) - ended
    same = episode.unsqueeze(-1) == episode.unsqueeze(-2)
    return (rewards.unsqueeze(-1) * torch.where(same, discount, 0.0)).sum(-2)


@block(
    "PolicyGradientLoss",
    title="Policy gradient",
    group=_GROUP,
    kind="cost",
    formula=r"C = -\frac{1}{n} \sum_i A_i\, \log \pi(a_i \mid s_i)",
    ports=[
        In("logits", "*B A", help="A score for every action; their softmax is the policy."),
        In("action", "*B", kind="int", low=0, below="A", help="The action that was taken."),
        In("advantage", "*B", help="How much better than expected it went: a return less a baseline."),
        In(
            "mask", "*B", kind="bool", optional=True, help="True for what happened, false for what fills up an episode."
        ),
        Out("loss"),
    ],
    example={"no_gradient": ("advantage",)},
)
def policy_gradient_loss(logits, action, advantage, mask):
    """Make actions that went better than expected more probable, and others less: REINFORCE (R. Williams, 1992).

    The advantage counts as a given number, without gradient. Its value is no measure of success, since its data come
    from the policy itself: watch the return. An entropy term keeps the policy from settling too early.
    """
    chosen = F.log_softmax(logits, -1).gather(-1, action.unsqueeze(-1)).squeeze(-1)
    terms = advantage.detach() * chosen
    return -terms.mean() if mask is None else -terms.masked_fill(~mask, 0.0).sum() / mask.sum().clamp(min=1)


@block(
    "Entropy",
    title="Entropy of a choice",
    group=_GROUP,
    formula=r"H = -\sum_k p_k \log p_k",
    ports=[In("x", "*B K"), Out("y", "*B")],
    settings=[
        Choice("input", "logits", options=("logits", "probabilities"), help="Scores before a softmax, or behind it."),
    ],
)
def entropy(x, *, input):
    """How open a choice between K things is: 0 where one is certain, log K where all are alike (in nats).

    A small part of it, subtracted from the cost, keeps a policy exploring; added, it asks for decided answers.
    """
    if input == "logits":
        logs = F.log_softmax(x, -1)
        return -(logs.exp() * logs).sum(-1)
    return -torch.xlogy(x, x).sum(-1)


@block(
    "TakeAlongDim",
    title="Pick one by number",
    group="Indexing",
    formula=r"y_b = x_{b,\,k_b}",
    ports=[
        In("x", "*B K", kind="any"),
        In("index", "*B", kind="int", low=0, below="K", help="Which entry of the last dimension is taken."),
        Out("y", "*B"),
    ],
    shape=lambda inputs, _settings: {"y": _picked(inputs.get("x"))},
)
def take_along_dim(x, index):
    """From every row the entry that its own number names: the value of the action taken, the score of the right class.

    Gather takes the same places of every row; here each row has its own.
    """
    return x.gather(-1, index.unsqueeze(-1)).squeeze(-1)


def _picked(x):
    return x and type(x)(x.shape[:-1], x.kind)
