"""Example values, torch modules and ONNX models made from nothing but the declaration of a block."""
