"""The network around the owner: who knows whom, and what two people share."""
