import ArgumentParser
import Content
import ContentFiles
import Exchange
import Records
import TerminalScreens
import TrainingDesk

/// `eslabon certificate [MODULE]`: the certificates of the person at the keyboard.
struct CertificateShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what you have passed.")

  @Argument(help: "A module or a situation by its id; otherwise all that you have passed.")
  var name: String?

  /// The forms in which certificates are printed.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text, html, json
  }

  @Option(help: "How to print: text, html (a page each, to be printed) or json.")
  var format: Form = .text

  @Option(help: ArgumentHelp("The file to write; otherwise standard output.", valueName: "file"))
  var out: String?

  @OptionGroup var options: StaffOptions

  func run() throws {
    try options.run { session in
      let all = try session.desk.certificates()
      let certificates = name.map { name in all.filter { $0.name == name } } ?? all
      if certificates.isEmpty { throw try nothing(at: session.desk) }
      let text =
        switch format {
        case .json: JSONText.array(certificates.map(\.json)) + "\n"
        case .html: page(certificates, session)
        case .text: try lines(certificates, session)
        }
      try OutputFile(out ?? "-").write(Array(HarmlessText.lines(text).utf8))
    }
  }

  private func lines(_ certificates: [Certificate], _ session: StaffSession) throws -> String {
    let sink = KeptLines(width: StandardOutput().width)
    let pages = LinePages(sink: sink, words: session.words)
    for (place, certificate) in certificates.enumerated() {
      if place > 0 { sink.write("\n") }
      try pages.certificate(certificate)
    }
    return sink.text
  }

  private func page(_ certificates: [Certificate], _ session: StaffSession) -> String {
    let sheets = certificates.map { certificate in
      let said = session.pages.wording(of: certificate)
      return CertificateSheet(
        heading: said.heading.prefix(1) + said.heading.dropFirst().lowercased(),
        statement: said.statement, details: said.details, code: (said.codeLabel, said.code),
        notes: said.notes)
    }
    return CertificatePage.html(sheets, in: session.words.language)
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

/// Keeps lines instead of writing them.
private final class KeptLines: LineSink {
  let width: Int
  private(set) var text = ""

  init(width: Int) { self.width = width }

  func write(_ text: String) { self.text += text }
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
