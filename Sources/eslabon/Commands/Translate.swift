import ArgumentParser
import Content
import ContentFiles
import TrainingDesk

/// `eslabon translate`: brings a situation's translation up to date.
struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Bring a situation's translation up to date.",
    discussion: """
      Missing texts are put in, in the order of the situation, with the base text above and \
      `t: ""` to fill in; until that is done staff read the base text, and `eslabon check` says that \
      the translation is missing. Entries whose text has moved go with it. What translators wrote \
      stays as it stands. A text that has changed is named, and taken as read with --refresh.
      """)

  @Argument(help: "A situation: its id, or the path of its folder or file.")
  var scenario: String

  @Argument(help: "The language to translate into, such as es or pt-BR.")
  var language: String

  @Option(
    name: .customLong("refresh"),
    help: ArgumentHelp(
      "An entry that you have read again: it then belongs to the text as it is now.",
      valueName: "key"))
  var refreshed: [String] = []

  @Flag(help: "Only say what would be done.")
  var dryRun = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    do {
      guard IdentifierForm.language.admits(language) else {
        throw Failure(
          status: .usage, what: "`\(language)` is not written as a language",
          help: IdentifierForm.language.rule)
      }
      let desk = LocalAuthorsDesk(library: try library.place())
      let work = try desk.translation(
        of: scenario, into: Language(language), refreshing: Set(refreshed))
      try refuseUnknown(work.draft)
      let isWritten =
        try !dryRun && ContentFile(at: work.url, named: work.name).write(work.draft.text)
      try Terminal.say(TranslationPages(work: work, isWritten: isWritten).text)
    } catch {
      throw Failure.of(error, store: "")
    }
  }

  /// Refuses to refresh what is not stale: most likely the key is mistyped.
  private func refuseUnknown(_ draft: TranslationDraft) throws {
    let stale = draft.changes.compactMap { change in
      if case .stale(let path, _) = change { path } else { nil }
    }
    for key in refreshed where !draft.changes.contains(.refreshed(key)) {
      throw Failure(
        status: .usage, what: "the text of `\(key)` has not changed, so nothing was written",
        help: stale.isEmpty
          ? "leave --refresh out" : NearName.help(for: key, in: stale, kind: "changed text"))
    }
  }
}
