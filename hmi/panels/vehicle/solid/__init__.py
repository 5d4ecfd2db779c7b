"""The car as a solid: its shape as fields, the skin made from them, cut along its seams into the parts that move.

Numpy only, no Qt and no file of anybody else: `build.parts()` makes all of it, in m, x forward from the middle of the
wheelbase, y up from the road, z to the right.
"""
