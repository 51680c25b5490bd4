import Content
import ContentFiles
import PrivacyPolicy
import Records
import Refreshers

extension LocalPeopleDesk {
  /// A change of the policy that was not noted yet, and the policy from then on.
  typealias NewPolicy = (change: PolicyChange, policy: Edition)

  /// What the library's policy turns since it was noted last; nil where it is the same.
  ///
  /// The first policy there is turns nothing. A change is named by the policy's hash and its day, so
  /// that going back to an earlier policy is a change too.
  func newPolicy(on day: Day) throws -> NewPolicy? {
    let policy = files.edition(library.editionPaths(of: [], module: nil))
    let former = try store.latestPolicy()
    guard former?.id != policy.id else { return nil }
    let id = policy.id.rawValue.prefix(12) + "-" + day.iso
    guard let former else {
      return (PolicyChange(id: id, day: day, situations: []), policy)
    }
    let old = Judge(Library(LibraryFiles(former)).policy)
    let change = PolicyChange(
      id: id, day: day, from: old, to: Judge(library.policy),
      in: library.scenarios.values.filter(\.isSound).map(\.base))
    return (change, policy)
  }
}
