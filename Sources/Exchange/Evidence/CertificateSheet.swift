/// The words of a certificate, each a line or a paragraph of its own.
public struct CertificateSheet: Sendable {
  /// What it is.
  public let heading: String
  /// What was passed, and when.
  public let statement: String
  /// More about it.
  public let details: [String]
  /// What the code is called, and the code.
  public let code: (label: String, text: String)
  /// What it proves, and how to check it.
  public let notes: [String]

  /// Makes a sheet.
  public init(
    heading: String, statement: String, details: [String], code: (label: String, text: String),
    notes: [String]
  ) {
    self.heading = heading
    self.statement = statement
    self.details = details
    self.code = code
    self.notes = notes
  }
}
