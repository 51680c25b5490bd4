"""Judges YAML files by JSON Schemas, as a language server does: `schemas.py ROOT`, and on standard
input lines of a schema and a file, with a tab between. Prints complaints; ends with 1 where it has any."""
import datetime
import json
import sys

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

root = sys.argv[1]
validators = {}
complaints = []
judged = 0


def plain(value):
    """The value as JSON has it: dates as text."""
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()[:10]
    return value


for line in sys.stdin:
    schema_path, path = line.rstrip("\n").split("\t")
    if schema_path not in validators:
        with open(f"{root}/{schema_path}", encoding="utf-8") as file:
            schema = json.load(file)
        Draft202012Validator.check_schema(schema)
        validators[schema_path] = Draft202012Validator(schema)
    validator = validators[schema_path]
    with open(f"{root}/{path}", encoding="utf-8") as file:
        content = plain(YAML(typ="safe", pure=True).load(file))
    for error in validator.iter_errors(content):
        complaints.append(f"{path}: {error.json_path}: {error.message[:200]}")
    if validator.is_valid({**content, "colour": "red"}):
        complaints.append(f"{path}: an unknown key is taken")
    judged += 1

for complaint in complaints[:20]:
    print(complaint)
print(f"judged {judged}")
sys.exit(1 if complaints or judged == 0 else 0)
