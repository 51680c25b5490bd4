import ArgumentParser
import Content
import ContentFiles
import Foundation
import TerminalScreens
import TrainingDesk

/// `eslabon preview SCENARIO`: plays it for those who write it, and goes on where its files change.
struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Play a situation while you write it: nothing is recorded, all is told.",
    discussion: """
      It tells the scene's id, all meters, what the policy says of each choice, and which conditions \
      hold. Where its files change it reads them again and plays your answers again as far as they \
      hold; while they have errors it shows those and stays with what was good. In plain lines it \
      looks each time you have typed a line; in a pipe it does not look.
      """)

  @Argument(help: "A situation by its id, or the path of its folder or file.")
  var scenario: String

  @Option(
    help: ArgumentHelp("The scene to begin at, with the meters as they start.", valueName: "scene"))
  var from: String?

  @Option(help: ArgumentHelp("The language to play in; otherwise its own.", valueName: "lang"))
  var lang: String?

  @Flag(help: "Plain lines, for screen readers.")
  var plain = false

  @OptionGroup var library: LibraryOption

  func run() throws {
    try AuthorsCommand.run(in: library) { authors in
      let (directory, name) = try library.locate()
      let files = Library(LibraryFiles(reading: directory, namedUnder: name))
      let language = try lang.map { try ChosenLanguage(asked: $0, library: files).language }
      let desk = try PreviewDesk(
        authors, previewing: scenario, language: language, from: from.map { SceneID($0) })
      let words = Words(
        language: desk.language, texts: desk.library.words(in: desk.language))
      for finding in desk.findings { Terminal.complain(finding.text + "\n") }
      let environment = ProcessInfo.processInfo.environment
      if plain || AuthorsCommand.isPlain || !RawTerminal.canShowScreens(environment: environment) {
        let player = LinePlayer(
          desk: desk, source: StandardInput(), sink: StandardOutput(), words: words)
        _ = try player.play(desk.begin(), goingOnBy: "")
      } else {
        try onScreen(desk, words, environment)
      }
    }
  }

  private func onScreen(
    _ desk: PreviewDesk, _ words: Words, _ environment: [String: String]
  ) throws {
    let terminal = try RawTerminal(colours: ColourMode(environment: environment))
    defer { terminal.giveBack() }
    let moves = !ProcessInfo.processInfo.asks(for: "ESLABON_NO_MOTION")
    let player = ScreenPlayer(desk: desk, terminal: terminal, words: words, moves: moves)
    let exit = try player.play(desk.begin(), goingOnBy: "")
    if exit == .interrupted { throw ExitCode(128 + SIGINT) }
    if let signal = terminal.endingSignal { throw ExitCode(128 + signal) }
  }
}
