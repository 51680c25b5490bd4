public import People

/// Rank is no exemption: finds those in charge whom nothing is asked of.
public enum RankCheck {
  /// Managers, executives among them, who are in the audience of no programme or exempt from all
  /// modules of those that they are in; by id.
  public static func withoutTraining(
    in chart: RosterChart, programmes: [Programme], history: TrainingHistory
  ) -> [PersonID] {
    chart.employees.values
      .filter { $0.isHere(on: chart.day) && chart.isManager($0.id) }
      .filter { manager in
        programmes.allSatisfy { programme in
          !programme.audience.contains(manager, in: chart)
            || isExempt(manager.id, from: programme, in: chart, history)
        }
      }
      .map(\.id).sorted()
  }

  private static func isExempt(
    _ person: PersonID, from programme: Programme, in chart: RosterChart,
    _ history: TrainingHistory
  ) -> Bool {
    let exemptions = (history.records[person]?.exemptions ?? []).filter {
      $0.programme == programme.id && $0.contains(chart.day)
    }
    return programme.modules.allSatisfy { module in
      exemptions.contains { $0.module.map { $0 == module } ?? true }
    }
  }
}
