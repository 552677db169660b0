"""Starts the program; knows nothing else."""

if __name__ == "__main__":
    try:
        from simulator.app import main

        code = main()
    except KeyboardInterrupt:
        code = 130
    raise SystemExit(code)
