import ContentFiles
import Curriculum
import Records

extension Library {
  /// Whether an item is a moment: a situation of one decision, in no module, which is neither passed
  /// nor failed.
  func isMoment(_ item: Item) -> Bool {
    guard case .scenario(let id) = item, scenario(id)?.decisionCount == 1 else { return false }
    return !modules.contains { $0.scenarios.contains(id) }
  }
}
