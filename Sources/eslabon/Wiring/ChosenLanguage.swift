import Content
import ContentFiles
import Foundation
import TerminalScreens

/// The language to speak: the one asked for, else the locale's where there is one here, else English.
struct ChosenLanguage {
  let language: Language

  /// Chooses.
  ///
  /// - Parameter builtIn: the languages in which the program speaks without a library.
  /// - Throws: ``Failure`` where the language asked for is not there.
  init(asked: String?, library: Library?, builtIn: Set<Language> = [.english]) throws {
    let known = builtIn.union(
      (library?.organisation?.languages ?? []) + (library?.wordLanguages ?? []))
    if let asked {
      language = Language(asked.lowercased())
      guard known.contains(language) else {
        let list = known.map(\.rawValue).sorted().joined(separator: ", ")
        throw Failure(
          status: .usage, what: "there is no language `\(asked)` here", help: "write one of \(list)"
        )
      }
      return
    }
    let environment = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty } ?? ""
    let own = Language(String(locale.prefix { $0.isLetter }).lowercased())
    language = known.contains(own) ? own : .english
  }
}
