import Content
import ContentFiles
import Foundation

/// A library of any number of situations, each in two languages and with two plays, over the words
/// and the policy of the shipped one.
enum GeneratedLibrary {
  /// Writes it.
  ///
  /// - Parameters:
  ///   - scenes: how many scenes each situation has, each with a decision, and one more to end in.
  ///   - shipped: the library whose policy, vocabulary and organisation it takes.
  static func write(situations: Int, scenes: Int, over shipped: URL, to top: URL) throws {
    let ground = [
      "content/policies/baseline.yaml", Library.vocabularyPath, Library.organisationPath,
    ]
    for path in ground {
      try write(try Data(contentsOf: shipped.appending(path: path)), to: path, in: top)
    }
    var files: [LibraryFile] = []
    for number in 0..<situations {
      let folder = "scenarios/choice/generated-\(number)"
      let yaml = GeneratedFile.yaml(scenes: scenes, id: "generated-\(number)")
      files.append(LibraryFile(path: "\(folder)/scenario.yaml", bytes: Array(yaml.utf8)))
      files.append(
        LibraryFile(path: "\(folder)/plays.yaml", bytes: Array(plays(scenes: scenes).utf8)))
    }
    let library = Library(LibraryFiles(files))
    for number in 0..<situations {
      let entry = try found(library.scenario(ScenarioID("generated-\(number)")))
      // Each text as it is, so that marks and placeholders are those of the base language.
      let spanish = try entry.translationDraft(into: "es", words: EveryText.asItIs(entry))
      files.append(
        LibraryFile(
          path: "scenarios/choice/generated-\(number)/es.yaml", bytes: Array(spanish.text.utf8)))
    }
    for file in files { try write(Data(file.bytes), to: file.path, in: top) }
  }

  private static func write(_ data: Data, to path: String, in top: URL) throws {
    let url = top.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// A play that takes the fair banner everywhere, and one that takes the green one.
  private static func plays(scenes: Int) -> String {
    func play(_ name: String, _ option: String, step: Int, adherence: Int) -> String {
      let met = stride(from: 0, to: scenes, by: step).map { "banner-\($0): \(option)" }
      return """
          - name: \(name)
            answers: {\(met.joined(separator: ", "))}
            ends: the-end
            adherence: \(adherence)

        """
    }
    return "format: 1\nplays:\n" + play("fair", "level", step: 1, adherence: 100)
      + play("green", "green", step: 2, adherence: 0)
  }
}

/// Words that stand for themselves.
private enum EveryText {
  /// The texts of a situation, each its own translation.
  static func asItIs(_ entry: LibraryScenario) throws -> [String: String] {
    let draft = try entry.translationDraft(into: "es")
    return Dictionary(
      draft.texts.map { ($0.text, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
