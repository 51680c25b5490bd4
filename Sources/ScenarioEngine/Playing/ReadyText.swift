import Content

/// A text with its names filled in as far as they never change, so that showing it looks nothing up.
struct ReadyText: Sendable {
  private enum Piece: Sendable {
    case words(String)
    case meter(Int, opensSentence: Bool)
    /// How feedback names what was violated.
    case offending(opensSentence: Bool)

    /// How many bytes it is likely to have.
    var length: Int {
      switch self {
      case .words(let words): words.utf8.count
      case .meter: 4
      case .offending: 32
      }
    }
  }

  /// The whole text, where nothing of it changes.
  let fixed: String?
  private let pieces: [Piece]
  /// How many bytes it is likely to have.
  private let length: Int

  /// Makes a text ready.
  ///
  /// - Parameters:
  ///   - names: what the cast is called.
  ///   - meters: the places of the meters.
  init(_ prose: Prose, names: [String: String], meters: [String: Int]) {
    var pieces: [Piece] = []
    for segment in prose.segments {
      switch segment {
      case .words(let words), .span(_, let words): ReadyText.add(words, to: &pieces)
      case .placeholder(let name, let opens):
        if let short = names[name] {
          ReadyText.add(opens ? short.capitalisingFirst() : short, to: &pieces)
        } else if let meter = meters[name] {
          pieces.append(.meter(meter, opensSentence: opens))
        } else if name == "offending" {
          pieces.append(.offending(opensSentence: opens))
        } else {
          ReadyText.add("{\(name)}", to: &pieces)
        }
      }
    }
    self.pieces = pieces
    switch (pieces.count, pieces.first) {
    case (0, _): fixed = ""
    case (1, .words(let words)?): fixed = words
    default: fixed = nil
    }
    length = pieces.reduce(0) { $0 + $1.length }
  }

  private static func add(_ words: String, to pieces: inout [Piece]) {
    guard case .words(let before)? = pieces.last else { return pieces.append(.words(words)) }
    pieces[pieces.count - 1] = .words(before + words)
  }

  /// The text as it reads in a state.
  func rendered(_ state: PlayState, offending: String = "") -> String {
    if let fixed { return fixed }
    var text = ""
    text.reserveCapacity(length)
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .meter(let meter, _): text += String(state.meters[meter])
      case .offending(let opens): text += opens ? offending.capitalisingFirst() : offending
      }
    }
    return text
  }
}
