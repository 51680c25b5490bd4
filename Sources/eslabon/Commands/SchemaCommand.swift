import ArgumentParser
import Content
import ContentFiles
import Foundation

/// `eslabon schema`: the JSON Schemas of the files that authors write.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of file, for editors that complete and check.",
    discussion: """
      They are made of what the readers take. `--write` puts all of them into content/schemas of \
      your library, where the first line of each file says to look.
      """)

  @Argument(
    help: ArgumentHelp(
      "What kind of file: scenario, translation, plays, policy, module, programme, talk, …",
      discussion: "Without it, all kinds are listed."))
  var kind: String?

  @Flag(help: "Write all of them into content/schemas of the library.")
  var write = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    do {
      if write { return try writeAll() }
      let names = ContentSchema.allCases.map(\.rawValue)
      guard let kind else { return try Terminal.say(names.joined(separator: "\n") + "\n") }
      guard let schema = ContentSchema(rawValue: kind) else {
        throw Failure(
          status: .usage, what: "there is no schema `\(kind)`",
          help: NearName.help(for: kind, in: names, kind: "kind of file"))
      }
      try Terminal.say(schema.json)
    } catch {
      throw Failure.of(error, store: "")
    }
  }

  private func writeAll() throws {
    let directory = try library.locate().directory
    for schema in ContentSchema.allCases {
      let isNew = try ContentFile(schema.path, in: directory).write(schema.json)
      try Terminal.say("\(isNew ? "Written:   " : "As it was: ")\(schema.path)\n")
    }
  }
}
