public import Content
import ContentFiles
import Foundation

/// A situation to begin with: it checks clean under the shipped policy, and its comments teach the
/// format.
public struct SituationTemplate: Sendable {
  /// The languages that it can be written in.
  public static let languages: [Language] = ["en", "es"]

  private let id: ScenarioID
  private let pillar: String
  private let title: String?
  /// The language it is written in.
  public let language: Language

  /// Makes a situation.
  ///
  /// - Parameters:
  ///   - pillar: the pillar it belongs to, and the folder it stands in.
  ///   - title: what it is called; nil for the template's own title.
  ///   - language: one of ``languages``; another counts as English.
  public init(id: ScenarioID, pillar: String, title: String? = nil, language: Language) {
    self.id = id
    self.pillar = pillar
    self.title = title
    self.language = SituationTemplate.languages.contains(language) ? language : .english
  }

  /// The path of its folder, from the library's top.
  public var folder: String { "scenarios/\(pillar)/\(id)" }

  /// Its file and its plays, by path from the library's top.
  public var files: [(path: String, text: String)] {
    [
      (SituationTemplate.situation, "\(folder)/scenario.yaml"),
      (SituationTemplate.plays, "\(folder)/plays.yaml"),
    ].map { form, path in
      let comment = ContentSchema(ofFileAt: path)?.comment(forFileAt: path) ?? ""
      return (path, comment + "\n" + filled(form))
    }
  }

  /// What its texts are in another language, by the words of its own; none where nobody has
  /// translated it.
  public func words(in other: Language) -> [String: String] {
    guard SituationTemplate.languages.contains(other), other != language else { return [:] }
    var words = ["Vera Ruiz": "Vera Ruiz", "Vera": "Vera"]
    for pair in SituationTemplate.words.values {
      words[text(of: pair, in: language)] = text(of: pair, in: other)
    }
    if let title { words[title] = title }
    return words
  }

  private func filled(_ form: String) -> String {
    var parts = form.components(separatedBy: "<<")
    let head = parts.removeFirst()
    return parts.reduce(into: head) { text, part in
      let pieces = part.components(separatedBy: ">>")
      text += word(pieces[0]) + pieces.dropFirst().joined(separator: ">>")
    }
  }

  private func word(_ mark: String) -> String {
    switch mark {
    case "id": return id.rawValue
    case "lang": return language.rawValue
    case "pillar": return pillar
    case "title" where title != nil:
      // It stands in double quotes.
      return (title ?? "").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    default: return SituationTemplate.words[mark].map { text(of: $0, in: language) } ?? ""
    }
  }

  private func text(of pair: Pair, in language: Language) -> String {
    language == "es" ? pair.spanish : pair.english
  }
}
