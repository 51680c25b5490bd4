import Content
import ContentFiles
import Foundation

/// A page of `content/diagnostics` with its examples.
struct DiagnosticPage {
  /// The folder of the pages.
  static let folder = Repository.url.appendingPathComponent("content/diagnostics")

  private let url: URL
  private var lines: [String]
  /// The examples.
  private(set) var blocks: [PageBlock] = []
  /// What the page says that the check says: the lines of the block of text after the failing
  /// examples, and where that block stands.
  private(set) var said: (lines: [String], place: Range<Int>)?

  init(of code: DiagnosticCode) throws {
    url = Self.folder.appendingPathComponent("\(code.rawValue).md")
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    var start: Int?
    for (place, line) in lines.enumerated() where line.hasPrefix("```") {
      guard let opened = start else {
        start = place
        continue
      }
      let inside = Array(lines[(opened + 1)..<place])
      let info = String(lines[opened].dropFirst(3))
      if let block = PageBlock(info: info, lines: inside, end: place) {
        blocks.append(block)
      } else if info == "text" {
        said = (inside, (opened + 1)..<place)
      }
      start = nil
    }
  }

  /// The title.
  var title: String { lines.first ?? "" }

  /// The words of the page, without its examples.
  var words: Int {
    var isInside = false
    return lines.reduce(0) { count, line in
      if line.hasPrefix("```") { isInside.toggle() }
      return isInside ? count : count + line.split(separator: " ").count
    }
  }

  /// The example for a purpose.
  func example(_ purpose: PageBlock.Purpose) -> PageExample {
    PageExample(blocks.filter { $0.purpose == purpose })
  }

  /// Writes down what the check says.
  mutating func record(_ text: [String]) throws {
    if let said {
      lines.replaceSubrange(said.place, with: text)
    } else if let last = blocks.last(where: { $0.purpose == .fails }) {
      lines.insert(contentsOf: ["", "```text"] + text + ["```"], at: last.end + 1)
    }
    try lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}

/// This project's own files.
enum Repository {
  /// The top of the project.
  static let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
