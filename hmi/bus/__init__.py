"""The contract with the bus: catalogue, topics, payloads, clock and connection. Imports no Qt."""
