"""The window. The only package that knows Qt; everything it shows it observes, everything it changes it asks for."""
