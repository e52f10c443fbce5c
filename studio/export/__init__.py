"""What leaves Diagrad: pictures of diagrams and of training, ONNX files, and PyTorch source."""
