/// Why a mail is not written or not handed over.
public enum MailError: Error, Hashable, Sendable {
  /// A field holds a control character, a line break or a mark that turns the reading direction.
  case control(MailField, Unicode.Scalar)
  /// A field that must say something is empty.
  case empty(MailField)
  /// A text is not an address of the plain form `name@domain`.
  case badAddress(MailField, String)
  /// An address has letters outside ASCII before its `@`.
  case nonASCIILocalPart(MailField, String)
  /// A domain has letters outside ASCII; it is to be given in its `xn--` form.
  case internationalDomain(MailField, String)
  /// A text is not a language code.
  case badLanguage(String)
  /// A token for a message id is not 16 to 64 letters, digits and hyphens.
  case badToken(String)
  /// A domain for a message id is not one.
  case badDomain(String)
  /// An offset from UTC of a day or more, in minutes.
  case badOffset(minutes: Int)
  /// The calendar entry is for somebody else than the mail.
  case calendarForAnother
  /// A file name is to be made of something else than lowercase letters, digits, `+` and `-`.
  case badStage(String)
  /// The program that takes mail could not be started; the code is the system's.
  case notStarted(program: String, code: Int32)
  /// The program refused the mail; what it said on standard error, cut at 4 KiB.
  case refused(status: Int32, said: String)
  /// The program ended by a signal.
  case ended(signal: Int32, said: String)
  /// The program was still running after so many milliseconds and was killed.
  case timedOut(milliseconds: Int64, said: String)
  /// The program's end was not seen, because something else of this process waited for it.
  case endNotSeen
  /// A file of that name exists already and stays as it is.
  case fileExists(path: String)
  /// A file could not be written; the code is the system's.
  case notWritten(path: String, code: Int32)

  /// Whether the mail may have gone out all the same.
  ///
  /// A refusal with 75 counts: some programs say so of a mail that they have queued.
  ///
  /// - SeeAlso: sysexits(3), EX_TEMPFAIL; sendmail(8).
  public var mayHaveGoneOut: Bool {
    switch self {
    case .refused(let status, _): status == 75
    case .ended, .timedOut, .endNotSeen: true
    default: false
    }
  }
}
