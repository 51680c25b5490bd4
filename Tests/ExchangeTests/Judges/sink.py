"""Takes mail on a free port of the loopback and keeps it in a folder.

Called with a folder: writes `port` there once it listens, then N.json for the envelope and N.raw for
the bytes of each mail. It ends when it is told to, or after two minutes.
"""

import asyncio
import json
import pathlib
import signal
import sys

from aiosmtpd.smtp import SMTP

folder = pathlib.Path(sys.argv[1])


class Keeper:
    count = 0

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        (folder / f"{self.count}.raw").write_bytes(envelope.original_content)
        (folder / f"{self.count}.json").write_text(
            json.dumps({"from": envelope.mail_from, "to": envelope.rcpt_tos}), "utf-8")
        return "250 kept"


async def main():
    keeper = Keeper()
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(keeper, hostname="sink.example"), "127.0.0.1", 0)
    draft = folder / "port.draft"
    draft.write_text(str(server.sockets[0].getsockname()[1]))
    draft.rename(folder / "port")
    await asyncio.sleep(120)


# Whoever starts this from a thread of Dispatch hands its blocked signals down.
signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGTERM])
asyncio.run(main())
