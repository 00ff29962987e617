"""What was seen, weighed: points, caps and costs, and the verdict that follows from them."""
