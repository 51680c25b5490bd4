import ArgumentParser

/// `eslabon training`: who takes what by when, and who is told.
struct TrainingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training",
    abstract: "Plan who takes what by when, assign it, and remind.",
    subcommands: [
      TrainingPlanCommand.self, TrainingAssign.self, TrainingWithdraw.self, TrainingRemind.self,
      TrainingExtend.self, TrainingExempt.self, TrainingAway.self, TrainingRecord.self,
      TrainingCalendar.self,
    ], aliases: ["refreshers"])
}
