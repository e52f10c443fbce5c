"""What several augmentations share: one draw for each example, pieces of images, and images turned and stretched."""

from collections.abc import Sequence

from studio.spec.lazy import F, torch


def drawn(x: "torch.Tensor") -> "torch.Tensor":
    """A number from 0 to 1 for each example, of shape N 1 1 1."""
    return torch.rand(x.shape[0], 1, 1, 1, dtype=x.dtype, device=x.device)


def moved(x: "torch.Tensor", most: float, count: int = 1) -> "torch.Tensor":
    """Numbers from -most to most for each example, of shape N 1 1 1, or with `count` above 1 N count."""
    shape = (x.shape[0], 1, 1, 1) if count == 1 else (x.shape[0], count)
    return (2.0 * torch.rand(shape, dtype=x.dtype, device=x.device) - 1.0) * most


def window(x: "torch.Tensor", tops: "torch.Tensor", lefts: "torch.Tensor", size: Sequence[int]) -> "torch.Tensor":
    """A piece of `size` (height, width) of every image, N C h w; `tops` and `lefts` (N) say where it begins."""
    rows = tops[:, None] + torch.arange(size[0], device=x.device)
    columns = lefts[:, None] + torch.arange(size[1], device=x.device)
    example = torch.arange(x.shape[0], device=x.device)[:, None, None]
    return x.movedim(1, -1)[example, rows[:, :, None], columns[:, None, :]].movedim(-1, 1)


def warped(
    x: "torch.Tensor", angle: "torch.Tensor", slant: "torch.Tensor", zoom: "torch.Tensor", shift: "torch.Tensor"
) -> "torch.Tensor":
    """Every image turned by `angle`, slanted by `slant` (radians), enlarged by `zoom` and moved by `shift` (N 2).

    The first three have one number an example. A shift of 2 is the width of the image.
    """
    height, width = x.shape[2:]
    cos, sin = (turn(angle).flatten() / zoom.flatten() for turn in (torch.cos, torch.sin))
    tilt, ratio = torch.tan(slant).flatten(), height / width
    # rows of the map from places in the result to places in the image, in units of half its width and height
    across = torch.stack([cos, (cos * tilt + sin) * ratio, shift[:, 0]], -1)
    down = torch.stack([-sin / ratio, cos - sin * tilt, shift[:, 1]], -1)
    grid = F.affine_grid(torch.stack([across, down], 1), list(x.shape), align_corners=False)
    return F.grid_sample(x, grid, align_corners=False)
