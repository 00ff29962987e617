"""Pictures of where those who ask stand: drawings for people, graph files for programs that draw."""
