package org.linchpin.engine.stop;

/// What somebody does on Monday to find out a number.
final class HowToMeasure {
  private HowToMeasure() {}

  /// A sentence for the attribute a number is written under.
  static String sentence(String attribute) {
    return switch (attribute) {
      case "cash" -> "Add up all accounts and the till on one day.";
      case "credit" -> "Ask the bank how much of the credit line could be drawn today.";
      case "fixed-costs" ->
          "Add up what left your accounts in the last three months and would have left them without"
              + " a single sale.";
      case "pays-after" -> "Take your last twenty bills: days from delivery to payment.";
      case "paid-after" -> "Take the last twenty invoices: days from invoice to money.";
      case "amount" -> "Divide the sales of the last three months by their days.";
      case "variable-cost" ->
          "For ten recent sales, divide what they alone cost by what they brought.";
      case "stock" -> "Count what is in store and divide it by what is used on an ordinary day.";
      case "half-life" ->
          "Look for a time when it was left alone: after how long was it half as good?";
      case "recovery" ->
          "Look for a time when it was taken up again: how long until half was back?";
      case "grace" ->
          "Read the permit or the contract, or ask who granted it: how long may it rest?";
      case "switch-delay" -> "Call the substitute and ask when it could start.";
      case "share" -> "Count last month: how much of it came from there?";
      case "surge", "covers" -> "Ask how much more than usual could be taken on tomorrow.";
      case "recovers-in" -> "Look at the last stops: how many days until it ran again?";
      case "churn" -> "Divide the customers lost last month by those at its beginning.";
      case "outage-churn" ->
          "Ask ten customers how long they would wait for you, or look at your last outage.";
      case "refund" -> "Read the contract: what do customers pay for days without delivery?";
      case "backlog" -> "Ask ten customers whether they would wait or buy elsewhere.";
      case "varies" ->
          "Write down thirty days: the standard deviation divided by the mean of their amounts.";
      case "workaround" -> "Try the stopgap for a day and count what gets done.";
      case "capacity-slack" -> "Take your best week: how much more than usual got done?";
      case "viability-floor" ->
          "Ask whoever keeps the books below which contribution you would close.";
      case "cost", "avoidable" -> "Ask for an offer, or look into the books of the last year.";
      default -> "Count it for a month, or ask whoever does the work.";
    };
  }
}
