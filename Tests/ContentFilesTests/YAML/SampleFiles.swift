import Content

@testable import ContentFiles

extension YAMLTree {
  /// Reads a text as a file.
  init(_ text: String) { self.init(bytes: Array(text.utf8), file: "sample.yaml") }

  /// The problems as `LINE:COLUMN CODE`.
  var faults: [String] { problems.map { "\($0.line):\($0.column) \($0.code.rawValue)" } }
}

extension DiagnosticCollector {
  /// What was found, as `LINE:COLUMN CODE`.
  var faults: [String] { diagnostics.map { "\($0.line):\($0.column) \($0.code.rawValue)" } }
}

/// A small situation with every style of scalar.
let validFile = """
  format: 1
  id: loyalty-app   # an id may have a comment
  title: "The \\"loyalty\\" app"
  brief: |
    You run the programme.
    Émile — 🥐 — waits.
  meters:
    trust:    {title: Customer trust, start: 50, hidden: true}
  scenes:
    kickoff:
      say:
        - '{ines} isn''t here.'
        - {if: trust < 30, text: "She has read this morning's reviews."}
        - >-
          folded
          words
      decide:
        id: sign-up
        options:
          - id: everything
            act: {op: obtain.collect, data: [user.name, user.contact.email]}
            effects: {trust: -10, exposure: +25}
          - {id: city, text: "City only", expect: {upholds: [MIN-1]}}

  """
