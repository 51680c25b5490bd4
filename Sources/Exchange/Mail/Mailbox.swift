/// Somebody who writes or gets mail: a name, where there is one, and an address.
public struct Mailbox: Hashable, Sendable {
  /// The name as people read it; nil for none.
  public let name: String?
  /// The address.
  public let address: MailAddress

  /// Makes a mailbox; a name of spaces alone is none.
  ///
  /// - Parameter field: where it is to stand, named by the error.
  /// - Throws: ``MailError`` where the name holds a control or the address is none.
  public init(name: String? = nil, address: String, in field: MailField) throws(MailError) {
    if let name { try MailText.check(name, in: field) }
    self.name = name.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    self.address = try MailAddress(address, in: field)
  }
}
