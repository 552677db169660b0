"""Starts the program; knows nothing else."""

from simulator.app import main

if __name__ == "__main__":
    raise SystemExit(main())
