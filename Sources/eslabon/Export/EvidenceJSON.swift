import Content
import ContentFiles
import Exchange
import People
import Records

/// Completions for auditors as JSON with stable keys, piece by piece.
struct EvidenceJSON {
  private let filter: CompletionFilter
  private let hasScores: Bool

  init(_ filter: CompletionFilter, hasScores: Bool) {
    self.filter = filter
    self.hasScores = hasScores
  }

  /// What stands before the completions.
  var opening: String {
    let named = JSONText.object([
      ("format", JSONText.string("eslabon-evidence-1")), ("from", text(filter.from?.iso)),
      ("through", text(filter.through?.iso)), ("module", text(filter.module?.rawValue)),
    ])
    return named.dropLast() + ", \"completions\": ["
  }

  /// What stands after them.
  var closing: String { "\n]}\n" }

  /// A completion, on a line of its own.
  func element(_ row: EvidenceRow, isFirst: Bool) -> String {
    (isFirst ? "\n" : ",\n") + JSONText.object(fields(of: row) + (hasScores ? scores(of: row) : []))
  }

  private func fields(of row: EvidenceRow) -> [(String, String)] {
    [
      ("employee_id", JSONText.string(row.employee.rawValue)),
      ("item", JSONText.string(row.item.description)), ("way", JSONText.string(row.way.rawValue)),
      (
        "situations",
        row.content.map { JSONText.array($0.situations.map(JSONText.string)) } ?? "null"
      ),
      ("edition", text(row.content?.edition.rawValue)), ("policy", text(row.content?.policy)),
      ("started", text(row.started?.iso)), ("completed", JSONText.string(row.completed.iso)),
      ("passed", row.passed.map { $0 ? "true" : "false" } ?? "null"),
      ("attestation", JSONText.string(row.attestation.rawValue)),
      ("proof", text(row.proof.isEmpty ? nil : row.proof)),
    ]
  }

  private func scores(of row: EvidenceRow) -> [(String, String)] {
    [
      ("privacy_kept", number(row.score?.adherence)), ("job_done", number(row.score?.service)),
    ]
  }

  private func text(_ value: String?) -> String { value.map(JSONText.string) ?? "null" }

  /// A score with two decimals at most.
  private func number(_ value: Double?) -> String {
    value.map { JSONText.number(($0 * 100).rounded() / 100) } ?? "null"
  }
}

extension PeopleWords {
  /// That a file was written.
  func written(_ rows: Int, of people: Int, to file: String) -> String {
    self(
      .exportDone as PeoplePhrase, ("rows", count(.rows as PeoplePhrase, rows)),
      ("people", count(.people as PeoplePhrase, people)), ("file", file)) + "\n"
  }
}
