/// One field of a header, folded; what goes in was checked for controls before.
///
/// - SeeAlso: RFC 5322, sections 2.2.3 and 3.6.
struct HeaderField: Hashable, Sendable {
  private static let width = 78
  /// The field with its line breaks, without its last.
  let folded: String

  /// Makes a field of a value that is short, ASCII and our own.
  init(_ name: String, _ value: String) {
    folded = "\(name): \(value)"
  }

  /// Makes a field of words that people wrote.
  init(_ name: String, words text: String) {
    let start = name.utf8.count + 2
    folded =
      "\(name): "
      + (Self.plain(text, startingAt: start)
        ?? EncodedWords.encoded(text, startingAt: start))
  }

  /// Makes a field of one name and address.
  init(_ name: String, _ mailbox: Mailbox) {
    guard let person = mailbox.name else {
      folded = "\(name): \(mailbox.address)"
      return
    }
    let start = name.utf8.count + 2
    let quoted = Self.quoted(person)
    let phrase = quoted ?? EncodedWords.encoded(person, startingAt: start)
    let width = quoted == nil ? EncodedWords.lineWidth : Self.width
    let address = "<\(mailbox.address)>"
    let lastLine = phrase.utf8.split(separator: UInt8(ascii: "\n")).last?.count ?? 0
    let column = phrase.utf8.contains(UInt8(ascii: "\n")) ? lastLine : start + lastLine
    let fits = column + 1 + address.utf8.count <= width
    folded = "\(name): \(phrase)\(fits ? " " : "\r\n ")\(address)"
  }

  /// The field and its end.
  var bytes: [UInt8] { Array(folded.utf8) + Array("\r\n".utf8) }

  /// The text folded between its words, or nil where it would not be read back as it is.
  private static func plain(_ text: String, startingAt start: Int) -> String? {
    let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard isPrintable(text), words.allSatisfy({ (1...60).contains($0.count) }) else { return nil }
    var result = ""
    var column = start
    for (index, word) in words.enumerated() {
      if index > 0 {
        let fits = column + 1 + word.count <= width
        result += fits ? " " : "\r\n "
        column = fits ? column + 1 : 1
      }
      result += String(Substring(word))
      column += word.count
    }
    return result
  }

  /// A name in quotes, or nil where it is too long or would not be read back as it is.
  private static func quoted(_ name: String) -> String? {
    guard isPrintable(name), name.utf8.count <= 60, name.utf8.first != UInt8(ascii: " "),
      name.utf8.last != UInt8(ascii: " ")
    else { return nil }
    return "\"" + name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }

  /// Whether a text is printable ASCII that nobody takes for an encoded word.
  private static func isPrintable(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
  }
}
