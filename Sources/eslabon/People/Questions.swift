import Content
import TerminalScreens

/// Questions that are asked one by one, a line each.
struct Questions {
  let language: Language
  private let input = StandardInput()

  init(language: Language) { self.language = language }

  /// A text in English or Spanish.
  func pick(_ english: String, _ spanish: String) -> String {
    language.rawValue.prefix { $0 != "-" } == "es" ? spanish : english
  }

  /// Asks until an answer is taken.
  ///
  /// - Parameters:
  ///   - usual: what an empty line stands for; nil where there is no such thing.
  ///   - take: reads an answer; nil where it cannot be taken.
  ///   - help: what to answer, said after an answer that could not be taken.
  /// - Throws: ``Failure`` where the input ends first; nothing is written then.
  func ask<Value>(
    _ question: String, usual: String? = nil, help: String, _ take: (String) -> Value?
  ) throws -> Value {
    while true {
      try Terminal.say(question + (usual.map { " [\($0)]" } ?? "") + " ")
      switch input.next() {
      case .text(let line):
        let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let answer = words.isEmpty ? usual ?? "" : words
        if let value = take(answer) { return value }
        try Terminal.say("  " + help + "\n")
      case .tooLong, .notText: try Terminal.say("  " + help + "\n")
      case .end:
        throw Failure(
          status: .noInput, what: "the input ended before all was asked",
          help: "nothing was written; run it again")
      }
    }
  }
}
