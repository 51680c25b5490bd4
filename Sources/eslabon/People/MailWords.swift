import Exchange

/// Why a mail was not written or handed over, in words.
enum MailWords {
  /// The reason, lowercase and without a final period.
  static func text(_ error: MailError) -> String {
    switch error {
    case .control(let field, let scalar):
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "the \(field) holds a control character (U+\(code))"
    case .empty(let field): return "the \(field) is empty"
    case .badAddress(_, let text): return "`\(text)` is no address"
    case .nonASCIILocalPart(_, let text): return "`\(text)` has letters that mail does not take"
    case .internationalDomain(_, let text): return "the domain of `\(text)` needs its xn-- form"
    case .badLanguage(let text): return "`\(text)` is no language"
    case .badToken(let text): return "`\(text)` is no token"
    case .badDomain(let text): return "`\(text)` is no domain"
    case .badOffset(let minutes): return "an offset of \(minutes) minutes from UTC"
    case .calendarForAnother: return "its calendar entry is for somebody else"
    case .badStage(let text): return "`\(text)` is no name of a stage"
    case .notStarted(let program, _): return "\(program) cannot be started"
    case .refused(let status, let said):
      return "the mail system refused it with \(status)" + MailWords.tail(said)
    case .ended(let signal, let said):
      return "the mail system was ended by signal \(signal)" + MailWords.tail(said)
    case .timedOut(let milliseconds, let said):
      return "the mail system took longer than \(milliseconds / 1000) s" + MailWords.tail(said)
    case .endNotSeen: return "the end of the mail system was not seen"
    case .fileExists(let path): return "\(path) is there already"
    case .notWritten(let path, _): return "\(path) cannot be written"
    }
  }

  private static func tail(_ said: String) -> String {
    let line = said.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.isEmpty ? "" : ": \(line)"
  }
}
