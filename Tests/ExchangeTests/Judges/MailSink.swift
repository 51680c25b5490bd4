import Exchange
import Foundation
import Testing

/// A mail server on the loopback that keeps what it is sent.
struct MailSink {
  /// One mail as it came.
  struct Delivery {
    let sender: String
    let recipients: [String]
    let bytes: [UInt8]
  }

  private struct Envelope: Decodable {
    let from: String
    let to: [String]
  }

  private let scratch: ScratchFolder
  private let server: Process
  private let port: Int

  /// Starts it on a free port.
  init(in scratch: ScratchFolder) throws {
    self.scratch = scratch
    server = Process()
    server.executableURL = URL(fileURLWithPath: Judges.python)
    server.arguments = [Judges.folder + "/sink.py", scratch.path]
    try server.run()
    port = try #require(Self.port(in: scratch, of: server), "the sink does not listen")
  }

  /// Ends it.
  func stop() {
    server.terminate()
    server.waitUntilExit()
  }

  /// A handover to it.
  func handover(through msmtp: String) throws -> SendmailHandover {
    try Self.handover(through: msmtp, port: port, in: scratch)
  }

  /// A handover by msmtp to a port of the loopback.
  static func handover(
    through msmtp: String, port: Int, in scratch: ScratchFolder
  ) throws -> SendmailHandover {
    let settings = """
      account default
      host 127.0.0.1
      port \(port)
      from training@acme.example
      auth off
      tls off
      timeout 20
      """
    let file = scratch.path + "/msmtprc"
    try Data((settings + "\n").utf8).write(to: URL(fileURLWithPath: file))
    return SendmailHandover(program: msmtp, arguments: ["-C", file, "-t", "-i"])
  }

  /// What has come, in order.
  func received() throws -> [Delivery] {
    let count = scratch.names.count { $0.hasSuffix(".raw") }
    return try (0..<count).map { index in
      let envelope = try JSONDecoder().decode(
        Envelope.self, from: Data(try scratch.bytes(of: "\(index + 1).json")))
      return Delivery(
        sender: envelope.from, recipients: envelope.to,
        bytes: try scratch.bytes(of: "\(index + 1).raw"))
    }
  }

  private static func port(in scratch: ScratchFolder, of server: Process) -> Int? {
    for _ in 0..<600 where server.isRunning {
      if let bytes = try? scratch.bytes(of: "port") {
        return Int(String(decoding: bytes, as: UTF8.self))
      }
      Thread.sleep(forTimeInterval: 0.1)
    }
    return nil
  }
}
