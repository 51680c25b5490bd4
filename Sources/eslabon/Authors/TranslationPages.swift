import ContentFiles
import TrainingDesk

/// What was done to a translation, a line each.
struct TranslationPages {
  let work: TranslationWork
  let isWritten: Bool

  var text: String {
    let changes = work.draft.changes
    let lines = changes.map(line)
    return (lines + [end]).joined(separator: "\n") + "\n"
  }

  private func line(_ change: TranslationChange) -> String {
    switch change {
    case .added(let path): "to translate  \(path)"
    case .unfinished(let path): "to translate  \(path)  (it was there without words)"
    case .moved(let from, let to): "moved         \(from) -> \(to)"
    case .refreshed(let path): "refreshed     \(path)"
    case .stale(let path, let base):
      "changed       \(path)\n              now: \(base)\n"
        + "              read it again, then --refresh \(path)"
    case .orphan(let path): "gone          \(path)  (take the entry out)"
    }
  }

  private var end: String {
    let open = work.draft.changes.count { change in
      switch change {
      case .added, .unfinished, .stale: true
      default: false
      }
    }
    let state =
      open == 0
      ? "all \(work.draft.count) texts are translated"
      : "\(open) of \(work.draft.count) texts are to be translated or read again"
    return "\(work.name): \(isWritten ? "written" : "as it was"); \(state)."
  }
}
