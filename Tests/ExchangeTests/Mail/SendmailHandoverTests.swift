import Exchange
import Foundation
import Testing

@Suite("A handover to sendmail")
struct SendmailHandoverTests {
  private let folder = ScratchFolder()

  @Test func givesTheMailWithoutAShell() throws {
    let mail = try Samples.mail(subject: "$(touch \(folder.path)/x) `id`")
    let handover = running(
      "cat > '\(folder.path)/got'; printf '%s\\n' \"$@\" > '\(folder.path)/args'")
    try handover.hand(mail)
    let expected = mail.bytes.filter { $0 != 13 }
    #expect(try folder.bytes(of: "got") == expected)
    #expect(try folder.bytes(of: "args") == Array("-t\n-i\n".utf8))
    #expect(folder.names.contains("x") == false)
  }

  @Test func givesALongMailToAProgramThatReadsLate() throws {
    let mail = try Samples.mail(
      body: Array(repeating: String(repeating: "x", count: 70), count: 20_000))
    let handover = running("sleep 0.2; wc -c > '\(folder.path)/got'")
    try handover.hand(mail)
    let count = String(decoding: try folder.bytes(of: "got"), as: UTF8.self)
    #expect(Int(count.filter(\.isNumber)) == mail.bytes.count { $0 != 13 })
  }

  @Test func livesWithAProgramThatReadsNothing() throws {
    let mail = try Samples.mail(body: Array(repeating: "x", count: 200_000))
    try SendmailHandover(program: "/bin/true").hand(mail)
  }

  @Test(arguments: [1, 64, 75, 78])
  func tellsWhatTheProgramSaid(status: Int32) throws {
    let handover = running("echo nobody home >&2; exit \(status)")
    let error = MailError.refused(status: status, said: "nobody home\n")
    #expect(throws: error) { try handover.hand(Samples.mail()) }
    #expect(error.mayHaveGoneOut == (status == 75))
  }

  @Test func hearsFourKilobytesOfALongComplaint() throws {
    let handover = running("head -c 1000000 /dev/zero | tr '\\0' x >&2; exit 1")
    let said = String(repeating: "x", count: 4096)
    #expect(throws: MailError.refused(status: 1, said: said)) {
      try handover.hand(Samples.mail())
    }
  }

  @Test func killsAProgramThatHangsAndWhatItStarted() throws {
    let handover = running(
      "echo stuck >&2; sleep 300 & echo $! > '\(folder.path)/pid'; wait",
      patience: .seconds(3))
    let start = ContinuousClock.now
    let error = MailError.timedOut(milliseconds: 3000, said: "stuck\n")
    #expect(throws: error) { try handover.hand(Samples.mail()) }
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(error.mayHaveGoneOut)
    let pid = String(decoding: try folder.bytes(of: "pid"), as: UTF8.self).filter(\.isNumber)
    #expect(isGone(pid))
  }

  @Test func doesNotWaitForWhatAProgramLeavesBehind() throws {
    let handover = running("sleep 30 & exit 0")
    let start = ContinuousClock.now
    try handover.hand(Samples.mail())
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func tellsOfASignal() throws {
    let handover = running("kill -9 $$")
    #expect(throws: MailError.ended(signal: 9, said: "")) {
      try handover.hand(Samples.mail())
    }
  }

  @Test func startsOnlyWhatIsThere() throws {
    let plain = folder.path + "/plain"
    try Data("x".utf8).write(to: URL(fileURLWithPath: plain))
    for (program, code) in [
      (folder.path + "/absent", ENOENT), (plain, EACCES), ("true", EINVAL), ("/bin/true\0", EINVAL),
    ] {
      let error = MailError.notStarted(program: program, code: code)
      #expect(throws: error) { try SendmailHandover(program: program).hand(Samples.mail()) }
      #expect(!error.mayHaveGoneOut)
    }
  }

  @Test func givesTheEnvironmentAlone() throws {
    let handover = SendmailHandover(
      program: "/usr/bin/env", arguments: ["sh", "-c", "env | sort > '\(folder.path)/env'"],
      environment: ["A": "b c", "PATH": "/bin:/usr/bin"])
    try handover.hand(Samples.mail())
    let settings = String(decoding: try folder.bytes(of: "env"), as: UTF8.self)
    #expect(settings.contains("A=b c\n") && !settings.contains("HOME="))
  }

  /// Whether a process ends within a few seconds.
  private func isGone(_ pid: String) -> Bool {
    for _ in 0..<100 {
      let state = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
      guard let state, !state.contains(") Z ") else { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }

  /// A handover to a program of one line.
  private func running(_ line: String, patience: Duration = .seconds(60)) -> SendmailHandover {
    SendmailHandover(
      program: "/bin/sh", arguments: ["-c", line, "sendmail", "-t", "-i"], patience: patience)
  }
}
