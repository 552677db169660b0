"""How many examples the properties of the formats are tried on: always the same ones, so that a run can be repeated."""

from hypothesis import HealthCheck, settings

PROFILE = settings(
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
FEWER = settings(PROFILE, max_examples=20)
