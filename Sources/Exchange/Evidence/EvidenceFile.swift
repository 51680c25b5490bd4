import Content
import People
import Records

/// Writes completions as a CSV file for auditors, record by record; what a spreadsheet would run gets
/// a leading apostrophe.
public struct EvidenceFile: Sendable {
  private let hasScores: Bool

  /// Makes a writer.
  ///
  /// - Parameter hasScores: whether columns for the scores are there.
  public init(hasScores: Bool) { self.hasScores = hasScores }

  /// The names of the columns.
  public var header: String {
    CSVText.record(
      [
        "employee_id", "item", "way", "situations", "edition", "policy", "started", "completed",
        "passed", "attestation", "proof",
      ] + (hasScores ? ["privacy_kept", "job_done"] : []))
  }

  /// A row's record; what is not known, or does not apply, is empty.
  public func record(_ row: EvidenceRow) -> String {
    let scores = [row.score?.adherence, row.score?.service].map {
      $0.map(EvidenceFile.number) ?? ""
    }
    return CSVText.record(
      [
        row.employee.rawValue, row.item.description, row.way.rawValue,
        row.content?.situations.joined(separator: " ") ?? "",
        row.content?.edition.rawValue ?? "", row.content?.policy ?? "", row.started?.iso ?? "",
        row.completed.iso, row.passed.map { $0 ? "yes" : "no" } ?? "", row.attestation.rawValue,
        row.proof,
      ] + (hasScores ? scores : []))
  }

  /// A score with two decimals at most.
  private static func number(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return Int(exactly: rounded).map(String.init) ?? String(rounded)
  }
}
