import ArgumentParser
import Content
import ContentFiles
import Records
import TerminalScreens
import TrainingDesk

/// `eslabon certificate [MODULE]`: the certificates of the person at the keyboard.
struct CertificateShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what you have passed.")

  @Argument(help: "A module or a situation by its id; otherwise all that you have passed.")
  var name: String?

  @Option(help: "How to print: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var options: StaffOptions

  func run() throws {
    try options.run { session in
      let all = try session.desk.certificates()
      let certificates = name.map { name in all.filter { $0.name == name } } ?? all
      if certificates.isEmpty { throw try nothing(at: session.desk) }
      switch format {
      case .json: try Terminal.say(JSONText.array(certificates.map(\.json)) + "\n")
      case .text:
        for (place, certificate) in certificates.enumerated() {
          if place > 0 { try Terminal.say("\n") }
          try session.pages.certificate(certificate)
        }
      }
    }
  }

  /// Why there is no certificate, and what can be done for one.
  private func nothing(at desk: any StaffDesk) throws -> Failure {
    if let name { _ = try desk.item(named: name) }
    let open = try desk.offers().filter { !$0.isDone }.map { "`eslabon play \($0.name)`" }
    let what = name.map { "`\($0)` is not passed yet" } ?? "nothing is passed yet"
    return Failure(
      status: .noInput, what: "\(what), so there is no certificate",
      help: open.isEmpty ? nil : "still open: \(open.joined(separator: ", "))")
  }
}

extension Certificate {
  /// The certificate as JSON.
  var json: String {
    JSONText.object([
      ("name", JSONText.string(name)), ("title", JSONText.string(title)),
      ("situations", JSONText.array(situations.map(JSONText.string))),
      ("completed_on", JSONText.string(day.iso)),
      ("organisation", organisation.map(JSONText.string) ?? "null"),
      ("attestation", JSONText.string(attestation.rawValue)),
      ("code", JSONText.string(code.description)),
    ])
  }
}
