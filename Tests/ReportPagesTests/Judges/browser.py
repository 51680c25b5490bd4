"""Judges pages by axe in a Chromium: wide and narrow, light and dark, and on paper.

Called with the browser and a folder of .html files; says what is wrong and ends with 1. With a second
folder it leaves there what it saw, as .png and .pdf.
"""

import base64
import contextlib
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import websocket

browser, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
seen = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
axe = next(pathlib.Path(sys.prefix).rglob("axe_playwright_python/axe.min.js")).read_text("utf-8")
rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
complaints = []


class Tab:
    """A tab, spoken to by the DevTools protocol."""

    def __init__(self, address):
        self.socket = websocket.create_connection(address, timeout=60, suppress_origin=True)
        self.numbers = itertools.count(1)
        self.events = []

    def __call__(self, method, **params):
        number = next(self.numbers)
        self.socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]
            self.events.append(message)

    def evaluate(self, script):
        answer = self("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def show(self, page, width, scheme):
        self("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1,
             mobile=width < 600)
        self("Emulation.setEmulatedMedia", media="screen",
             features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.events.clear()
        self("Page.navigate", url=page.as_uri())
        while not any(e["method"] == "Page.loadEventFired" for e in self.events):
            self.events.append(json.loads(self.socket.recv()))


@contextlib.contextmanager
def chromium():
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen(
            [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--hide-scrollbars", "--no-first-run", "--disable-extensions", "--remote-debugging-port=0",
             f"--user-data-dir={profile}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield Tab(address_of_tab(pathlib.Path(profile) / "DevToolsActivePort", process))
        finally:
            process.terminate()
            process.wait(30)


def address_of_tab(file, process):
    for _ in range(600):
        if file.exists() and len(lines := file.read_text().split()) == 2:
            door = websocket.create_connection(
                f"ws://127.0.0.1:{lines[0]}{lines[1]}", timeout=60, suppress_origin=True)
            door.send(json.dumps({"id": 1, "method": "Target.getTargets"}))
            while (message := json.loads(door.recv())).get("id") != 1:
                pass
            door.close()
            target = next(t for t in message["result"]["targetInfos"] if t["type"] == "page")
            return f"ws://127.0.0.1:{lines[0]}/devtools/page/{target['targetId']}"
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit(f"{browser} does not start")


def keep(name, data):
    if seen:
        seen.mkdir(parents=True, exist_ok=True)
        (seen / name).write_bytes(base64.b64decode(data))


def judge(tab, page, width, scheme):
    place = f"{page.name} at {width} px, {scheme}"
    tab.show(page, width, scheme)
    for event in tab.events:
        if event["method"] == "Network.requestWillBeSent":
            url = event["params"]["request"]["url"]
            if url != page.as_uri():
                complaints.append(f"{place}: asks for {url}")
        if event["method"] in ("Runtime.exceptionThrown", "Log.entryAdded"):
            complaints.append(f"{place}: {event['params']}")
    overflow = tab.evaluate("document.documentElement.scrollWidth - innerWidth")
    if overflow > 0:
        complaints.append(f"{place}: is {overflow} px too wide")
    tab.evaluate(axe + "; true")
    found = tab.evaluate(
        f"axe.run(document, {{runOnly: {json.dumps(rules)}}}).then(r => r.violations.flatMap("
        "v => v.nodes.map(n => v.id + ': ' + n.failureSummary + ' ' + n.html)))")
    complaints.extend(f"{place}: {one}" for one in found)
    if seen:
        shot = tab("Page.captureScreenshot", captureBeyondViewport=True)
        keep(f"{page.stem}.{width}.{scheme}.png", shot["data"])


def judge_paper(tab, page):
    tab("Emulation.setEmulatedMedia", media="",
        features=[{"name": "prefers-color-scheme", "value": "dark"}])
    data = tab("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]
    keep(f"{page.stem}.pdf", data)
    sheets = len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(data)))
    # The words of a map take the sheets they need.
    most = 99 if tab.evaluate("document.body.classList.contains('atlas')") else 2
    if not 1 <= sheets <= most:
        complaints.append(f"{page.name}: prints on {sheets} sheets")


with chromium() as tab:
    for domain in ("Page", "Network", "Runtime", "Log"):
        tab(f"{domain}.enable")
    for page in sorted(folder.glob("*.html")):
        for width, scheme in itertools.product((1280, 390), ("light", "dark")):
            judge(tab, page, width, scheme)
        judge_paper(tab, page)

print("\n".join(complaints))
sys.exit(1 if complaints else 0)
