/// What a mail says: its subject and its text, without the names that stand in its header.
public struct Letter: Hashable, Sendable {
  /// What it is about, in one line.
  public let subject: String
  /// Its lines; an empty one parts paragraphs.
  public let body: [String]

  /// Makes a letter.
  public init(subject: String, body: [String]) {
    self.subject = subject
    self.body = body
  }

  /// Makes a letter of paragraphs, those without a line left out.
  init(subject: String, paragraphs: [[String]]) {
    self.subject = subject
    body = Array(paragraphs.filter { !$0.isEmpty }.joined(separator: [""]))
  }
}
