import Content

/// A text with its names filled in as far as they never change, so that showing it looks nothing up.
enum ReadyText: Sendable {
  enum Piece: Sendable {
    case words(String)
    case meter(Int)
    /// How feedback names what was violated.
    case offending(opensSentence: Bool)

    /// How many bytes it is likely to have.
    fileprivate var length: Int {
      switch self {
      case .words(let words): words.utf8.count
      case .meter: 4
      case .offending: 32
      }
    }
  }

  /// Nothing of it changes.
  case fixed(String)
  case changing([Piece])

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
          pieces.append(.meter(meter))
        } else if name == "offending" {
          pieces.append(.offending(opensSentence: opens))
        } else {
          ReadyText.add("{\(name)}", to: &pieces)
        }
      }
    }
    switch (pieces.count, pieces.first) {
    case (0, _): self = .fixed("")
    case (1, .words(let words)?): self = .fixed(words)
    default: self = .changing(pieces)
    }
  }

  private static func add(_ words: String, to pieces: inout [Piece]) {
    guard case .words(let before)? = pieces.last else { return pieces.append(.words(words)) }
    pieces[pieces.count - 1] = .words(before + words)
  }

  /// The text as it reads in a state.
  func rendered(_ state: PlayState, offending: String = "") -> String {
    switch self {
    case .fixed(let words): return words
    case .changing(let pieces):
      var text = ""
      text.reserveCapacity(pieces.reduce(0) { $0 + $1.length })
      for piece in pieces {
        switch piece {
        case .words(let words): text += words
        case .meter(let meter): text += String(state.meters[meter])
        case .offending(let opens): text += opens ? offending.capitalisingFirst() : offending
        }
      }
      return text
    }
  }
}
