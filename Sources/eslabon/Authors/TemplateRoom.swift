import Content
import ContentFiles
import Foundation
import ScenarioEngine
import TrainingDesk

/// Writes what authors begin with into a library, and never over what is there.
struct TemplateRoom {
  private let place: LibraryPlace
  private let library: Library

  init(_ place: LibraryPlace) throws {
    self.place = place
    library = Library(place.files)
  }

  /// The languages that every text must have.
  var languages: [Language] { library.organisation?.languages ?? [.english] }

  /// The language to write in: the one asked for, else the organisation's first that there is a
  /// template in.
  func language(_ asked: String?) throws -> Language {
    guard let asked else {
      return languages.first { SituationTemplate.languages.contains($0) } ?? .english
    }
    guard SituationTemplate.languages.contains(Language(asked)) else {
      let list = SituationTemplate.languages.map(\.rawValue).joined(separator: " or ")
      throw Failure(
        status: .usage, what: "there is no template in `\(asked)`", help: "write \(list)")
    }
    return Language(asked)
  }

  /// An id in its form.
  static func id<ID: Identifier>(_ text: String) throws -> ID {
    guard IdentifierForm.kebab.admits(text) else {
      throw Failure(
        status: .usage, what: "`\(text)` is not written as an id", help: IdentifierForm.kebab.rule)
    }
    return ID(text)
  }

  /// A pillar, which is a folder too.
  static func pillar(_ text: String) throws -> String {
    guard IdentifierForm.kebab.admits(text) else {
      throw Failure(
        status: .usage, what: "`\(text)` is not written as a pillar",
        help: "write minimisation, transparency, choice, security, culture or trust")
    }
    return text
  }

  /// A title without what a file may not hold.
  static func title(_ text: String) throws -> String {
    let isFine =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 && !"{}[]".unicodeScalars.contains(scalar)
      }
    guard isFine else {
      throw Failure(
        status: .usage, what: "the title is empty, or holds brackets or control characters",
        help: "write a few plain words")
    }
    return text
  }

  /// Situations that are there.
  func known(_ names: [String]) throws -> [ScenarioID] {
    try names.map { name in
      let id = ScenarioID(name)
      guard library.holds(id) else {
        throw AuthorsDeskError.noSuchScenario(
          name, known: library.scenarios.keys.map(\.rawValue).sorted())
      }
      return id
    }
  }

  /// Refuses a module that is there.
  func refuseExisting(_ module: ModuleTemplate, id: ModuleID) throws {
    let file = ContentFile(module.path, in: place.top.directory)
    guard library.module(id) == nil, !file.exists else {
      throw Failure(
        status: .cannotCreate, what: "there is a module `\(id)` already",
        help: "choose another id, or change \(module.path)")
    }
  }

  /// Writes a situation, its plays and its translations.
  func write(_ template: SituationTemplate, id: ScenarioID) throws {
    let folder = ContentFile(template.folder, in: place.top.directory)
    guard !library.holds(id), !folder.exists else {
      throw Failure(
        status: .cannotCreate, what: "there is a situation `\(id)` already",
        help: "choose another id, or change that one")
    }
    for (path, text) in template.files { try write(text, to: path) }
    let desk = LocalAuthorsDesk(library: place)
    for language in languages where language != template.language {
      let work = try desk.translation(
        of: id.rawValue, into: language, words: template.words(in: language))
      try write(work.draft.text, to: "\(template.folder)/\(language).yaml")
      if !work.draft.changes.isEmpty {
        try Terminal.say("         its texts in \(language) are for you to translate\n")
      }
    }
  }

  /// Writes a module.
  func write(_ module: ModuleTemplate) throws { try write(module.text, to: module.path) }

  private func write(_ text: String, to path: String) throws {
    try ContentFile(path, in: place.top.directory).write(text)
    try Terminal.say("Written: \(path)\n")
  }

  /// Writes the schemas that are not there, and says whether what was written checks clean and how
  /// to go on.
  ///
  /// - Parameters:
  ///   - written: the files and folders, from the library's top.
  ///   - steps: commands, and what each does.
  func sayWhatToDo(
    with written: [String], next steps: [(command: String, what: String)]
  ) throws {
    for schema in ContentSchema.allCases {
      let file = ContentFile(schema.path, in: place.top.directory)
      if !file.exists { try file.write(schema.json) }
    }
    let paths = written.map { place.top.directory.appendingPathComponent($0).path }
    let wrong = try LocalAuthorsDesk(library: place).check(paths)
    let state =
      wrong.isEmpty ? "It checks clean." : "The check of it says: \(FindingLines.count(of: wrong))"
    let all = [("eslabon check", "see what does not fit, by file and line")] + steps
    let width = all.map(\.0.count).max() ?? 0
    let lines = all.map { command, what in
      "  " + command.padding(toLength: width + 2, withPad: " ", startingAt: 0) + what + "\n"
    }
    try Terminal.say("\n\(state) Change its words to your own, then:\n" + lines.joined())
  }
}
