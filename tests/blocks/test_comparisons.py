"""Metrics and costs that compare, boxes, order and linear algebra: small cases worked out by hand or by torch."""

import math

import pytest
import torch
from hypothesis import given as drawn
from hypothesis import strategies as st

from studio.spec import Mismatch
from tests.blocks.helpers.given import given, value


@drawn(st.lists(st.tuples(st.integers(-3, 3), st.booleans()), min_size=2, max_size=30))
def test_auc_is_the_share_of_pairs_in_the_right_order(rows: list[tuple[int, bool]]):
    yes = [score for score, wanted in rows if wanted]
    no = [score for score, wanted in rows if not wanted]
    scores, wanted = torch.tensor([float(score) for score, _ in rows]), torch.tensor([w for _, w in rows])
    found = float(value("AUC", {}, scores, wanted))
    if not yes or not no:
        assert math.isnan(found)
        return
    pairs = [(a > b) + 0.5 * (a == b) for a in yes for b in no]
    assert found == pytest.approx(sum(pairs) / len(pairs))
    assert float(value("AUC", {"distance": True}, -scores, wanted)) == pytest.approx(found)


def test_ranks_are_correlated_and_equal_values_share_their_place():
    assert value("SpearmanCorrelation", {}, [1.0, 5.0, 90.0], [2.0, 3.0, 4.0]) == 1.0
    torch.testing.assert_close(value("SpearmanCorrelation", {}, [1.0, 2.0, 3.0], [9.0, 4.0, 1.0]), torch.tensor(-1.0))
    # ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4
    tied = value("SpearmanCorrelation", {}, [0.0, 1.0, 1.0, 7.0], [1.0, 2.0, 3.0, 4.0])
    torch.testing.assert_close(tied, torch.tensor(4.5 / math.sqrt(4.5 * 5.0)))


def test_a_student_that_answers_as_its_teacher_does_costs_nothing():
    torch.manual_seed(0)
    student, teacher = torch.randn(4, 3), torch.randn(4, 3)
    torch.testing.assert_close(value("DistillationLoss", {}, teacher, teacher + 5.0), torch.tensor(0.0))
    p, q = (torch.softmax(z / 2.0, -1) for z in (teacher, student))
    expected = 4.0 * (p * (p / q).log()).sum(-1).mean()
    torch.testing.assert_close(value("DistillationLoss", {}, student, teacher), expected)


def test_only_sure_answers_become_labels():
    student = torch.zeros(2, 2)
    teacher, settings = [[0.96, 0.04], [0.5, 0.5]], {"teacher_gives": "probabilities"}
    torch.testing.assert_close(value("PseudoLabelLoss", settings, student, teacher), torch.tensor(math.log(2.0) / 2))


def test_pairs_are_judged_by_a_threshold():
    assert value("PairAccuracy", {}, [0.1, 0.4, 0.9, 0.2], [1, 0, 0, 1]) == 0.75


def test_confidence_is_that_of_the_class_chosen():
    torch.testing.assert_close(value("MeanConfidence", {}, [[0.0, 0.0], [0.0, 0.0]]), torch.tensor(0.5))
    probabilities = {"input": "probabilities"}
    torch.testing.assert_close(value("MeanConfidence", probabilities, [[0.9, 0.1], [0.3, 0.7]]), torch.tensor(0.8))


def test_classes_that_are_found_are_counted_once():
    assert value("ClassesPresent", {}, [[1.0, 0.0, 0.0], [0.0, 0.0, 9.0], [5.0, 0.0, 0.0]]) == 2.0


def test_equal_numbers_and_equal_rows():
    a, b = [[1, 2], [3, 4]], [[1, 9], [3, 4]]
    assert value("ShareEqual", {}, a, b) == 0.75
    assert value("ShareEqual", {"whole": True}, a, b) == 0.5
    mask = [[True, False], [True, True]]
    assert value("ShareEqual", {}, a, b, mask) == 1.0
    assert value("ShareEqual", {"whole": True}, a, b, mask) == 1.0


def test_directions_are_spread_or_collapsed():
    torch.manual_seed(0)
    assert 0.98 < value("Spread", {}, torch.randn(4000, 16)) < 1.02
    assert value("Spread", {}, torch.ones(50, 16) * torch.rand(50, 1)) < 1e-6


def test_signal_to_noise_in_decibels():
    image = torch.zeros(2, 3, 3)
    noisy = image + torch.tensor([0.1, 0.01])[:, None, None]
    torch.testing.assert_close(value("PSNR", {}, noisy, image), torch.tensor(30.0))
    torch.testing.assert_close(value("PSNR", {"peak": 10.0}, noisy, image), torch.tensor(50.0))


def test_areas_are_compared_class_by_class():
    scores = torch.nn.functional.one_hot(torch.tensor([0, 0, 1, 1]), 3).float()
    torch.testing.assert_close(value("MeanIoU", {}, scores, [0, 1, 1, 1]), torch.tensor((1 / 2 + 2 / 3) / 2))


def test_bleu_of_several_texts_and_references():
    same = [[1, 2, 3, 4, 5]]
    assert value("BLEU", {}, same, same) == 1.0
    written, right = [[1, 2, 9, 0]], [[[1, 2, 3, 0], [7, 8, 6, 4]]]
    torch.testing.assert_close(value("BLEU", {"max_n": 1}, written, right), torch.tensor(0.75))
    filled = value("BLEU", {"max_n": 1, "padding_idx": 0}, written, right)
    torch.testing.assert_close(filled, torch.tensor(2 / 3))
    short = value("BLEU", {"max_n": 1, "padding_idx": 0}, [[1, 2, 0, 0]], [[1, 2, 3, 4]])
    torch.testing.assert_close(short, torch.tensor(math.exp(1 - 4 / 2)))
    assert value("BLEU", {}, [[1, 2, 3]], [[1, 2, 3]]) == 0.0  # no run of four words


def test_two_views_are_half_a_batch_apart_unless_said_otherwise():
    torch.manual_seed(0)
    z = torch.randn(6, 4)
    usual = value("NTXentLoss", {}, z)
    torch.testing.assert_close(usual, value("NTXentLoss", {}, z, [3, 4, 5, 0, 1, 2]))
    order = [0, 3, 1, 4, 2, 5]
    torch.testing.assert_close(usual, value("NTXentLoss", {}, z[order], [1, 0, 3, 2, 5, 4]))
    with pytest.raises(Mismatch, match="must be a multiple of 2"):
        given("NTXentLoss", {}, (z[:5],))


def test_pairs_that_match_cost_less_than_chance():
    torch.manual_seed(0)
    a = torch.randn(8, 16)
    for name in ("CLIPLoss", "NPairLoss"):
        assert value(name, {}, a, a) < math.log(8) < value(name, {}, a, a.roll(1, 0))


def test_a_learned_temperature_takes_the_place_of_the_setting():
    a, b = torch.eye(3), torch.eye(3).roll(1, 0)
    torch.testing.assert_close(value("CLIPLoss", {}, a, b, [0.5]), value("CLIPLoss", {"temperature": 0.5}, a, b))
    with pytest.raises(Mismatch, match="no single number"):
        given("CLIPLoss", {}, (a, b, [0.5, 0.5]))


def test_boxes_by_their_corners_and_by_their_centres():
    pair = ([[0.0, 0.0, 2.0, 2.0]], [[1.0, 1.0, 3.0, 3.0]])
    torch.testing.assert_close(value("IoU", {}, *pair), torch.tensor([1 / 7]))
    centred = ([[1.0, 1.0, 2.0, 2.0]], [[2.0, 2.0, 2.0, 2.0]])
    torch.testing.assert_close(value("IoU", {"format": "centre"}, *centred), torch.tensor([1 / 7]))
    torch.testing.assert_close(value("IoU", {"generalised": True}, *pair), torch.tensor([1 / 7 - 2 / 9]))
    apart = ([[0.0, 0.0, 1.0, 1.0]], [[2.0, 0.0, 3.0, 1.0]])
    torch.testing.assert_close(value("IoU", {"generalised": True}, *apart), torch.tensor([-1 / 3]))


def test_the_best_of_boxes_that_overlap_stays_and_a_dropped_box_drops_no_other():
    row = [[0.0, 0.0, 10.0, 10.0], [0.0, 4.0, 10.0, 14.0], [0.0, 8.0, 10.0, 18.0]]
    settings = {"iou_threshold": 0.3}
    assert value("NonMaximumSuppression", settings, row, [0.9, 0.8, 0.7]).tolist() == [True, False, True]
    assert value("NonMaximumSuppression", settings, row, [0.7, 0.8, 0.7]).tolist() == [False, True, False]
    assert value("NonMaximumSuppression", settings, row[:1] * 3, [0.5] * 3).tolist() == [True, False, False]


def test_order():
    found = given("Sort", {"descending": True}, ([3, 1, 2],)).run()
    assert (found["values"].tolist(), found["indices"].tolist()) == ([3, 2, 1], [0, 2, 1])
    top = given("TopK", {"k": 2, "dim": 0, "largest": False}, ([[3.0], [1.0], [2.0]],)).run()
    assert (top["values"].tolist(), top["indices"].tolist()) == ([[1.0], [2.0]], [[1], [2]])
    with pytest.raises(Mismatch, match="the 4 largest of 3"):
        given("TopK", {"k": 4}, ([1.0, 2.0, 3.0],))
    assert value("Tile", {"repeats": [2, 2]}, [[1, 2]]).tolist() == [[1, 2, 1, 2], [1, 2, 1, 2]]


def test_a_running_product_has_a_gradient_where_it_passes_zero():
    x = torch.tensor([2.0, 0.0, 3.0], requires_grad=True)
    (product,) = given("CumulativeProduct", {}, (x,)).run().values()
    assert product.tolist() == [2.0, 0.0, 0.0]
    assert torch.autograd.grad(product.sum(), x)[0].tolist() == [1.0, 8.0, 0.0]


def test_systems_of_equations():
    a, b = [[1.0, 0.0], [0.0, 4.0]], [[2.0], [4.0]]
    torch.testing.assert_close(value("Solve", {}, a, b), torch.tensor([[2.0], [1.0]]))
    torch.testing.assert_close(value("Solve", {"ridge": 1.0}, a, b), torch.tensor([[1.0], [0.8]]))
    torch.testing.assert_close(value("LogDet", {}, [[0.0, 2.0], [2.0, 0.0]]), torch.tensor(math.log(4.0)))
    assert value("Trace", {}, a) == 5.0
    assert value("Diagonal", {}, a).tolist() == [1.0, 4.0]
    assert value("Triangular", {"part": "upper", "diagonal": 1}, [[1, 2], [3, 4]]).tolist() == [[0, 2], [0, 0]]
    assert value("Eye", {"size": 2}).tolist() == [[1.0, 0.0], [0.0, 1.0]]


def test_eigenvalues_and_the_steps_towards_the_largest():
    a = torch.tensor([[2.0, 1.0], [1.0, 2.0]])
    torch.testing.assert_close(given("Eigen", {}, (a,)).run()["values"], torch.tensor([1.0, 3.0]))
    found = {"vector": torch.tensor([1.0, 0.0])}
    for _ in range(20):
        found = given("PowerIterationStep", {}, (a, found["vector"])).run()
    torch.testing.assert_close(found["eigenvalue"], torch.tensor(3.0))
    torch.testing.assert_close(found["vector"], torch.tensor([0.5, 0.5]).sqrt())
