package org.linchpin.server.documents.text;

import java.util.ArrayList;
import java.util.List;

/// The lines in which two texts differ.
///
/// The greedy algorithm of E. W. Myers, "An O(ND) difference algorithm and its variations",
/// Algorithmica 1 (1986): the furthest-reaching path on each diagonal, one difference after the
/// other. Beyond 1,000 differences the rest is taken as one range, so that two strangers cost no
/// more than that. Ranges are then narrowed to the characters that differ.
final class LineDiff {
  private static final int MOST_DIFFERENCES = 1_000;

  private final String before;
  private final String after;
  private final List<Integer> oldLines;
  private final List<Integer> newLines;

  private LineDiff(String before, String after) {
    this.before = before;
    this.after = after;
    this.oldLines = starts(before);
    this.newLines = starts(after);
  }

  /// Lines at the start and the end that are the same are left out first, many at a time, so that a
  /// small change of a long text costs little more than to compare the two once.
  static Splices between(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int head = before.lastIndexOf('\n', sameHead(before, after, most) - 1) + 1;
    int tail = sameTail(before, after, most - head);
    int lines = before.indexOf('\n', before.length() - tail) + 1;
    int kept = tail == 0 || lines == 0 ? 0 : before.length() - lines;
    LineDiff middle =
        new LineDiff(
            before.substring(head, before.length() - kept),
            after.substring(head, after.length() - kept));
    return before.equals(after) ? Splices.NONE : middle.splices().shifted(head);
  }

  private static int sameHead(String one, String other, int most) {
    int same = 0;
    for (int step = Integer.highestOneBit(Math.max(1, most)); step > 0; step >>= 1) {
      while (same + step <= most && one.regionMatches(same, other, same, step)) {
        same += step;
      }
    }
    return same;
  }

  private static int sameTail(String one, String other, int most) {
    int same = 0;
    for (int step = Integer.highestOneBit(Math.max(1, most)); step > 0; step >>= 1) {
      while (same + step <= most
          && one.regionMatches(
              one.length() - same - step, other, other.length() - same - step, step)) {
        same += step;
      }
    }
    return same;
  }

  /// Where each line starts, and the end of the text.
  private static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      starts.add(at);
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    starts.add(text.length());
    return starts;
  }

  private boolean same(int oldLine, int newLine) {
    int from = oldLines.get(oldLine);
    int length = oldLines.get(oldLine + 1) - from;
    int to = newLines.get(newLine);
    return newLines.get(newLine + 1) - to == length
        && before.regionMatches(from, after, to, length);
  }

  private Splices splices() {
    int olds = oldLines.size() - 1;
    int news = newLines.size() - 1;
    int head = 0;
    while (head < olds && head < news && same(head, head)) {
      head++;
    }
    int tail = 0;
    while (tail < olds - head && tail < news - head && same(olds - 1 - tail, news - 1 - tail)) {
      tail++;
    }
    List<Splice> found = new ArrayList<>();
    int oldAt = head;
    int newAt = head;
    for (int[] run : equalRuns(head, olds - tail, news - tail)) {
      add(found, oldAt, run[0], newAt, run[1]);
      oldAt = run[0] + run[2];
      newAt = run[1] + run[2];
    }
    add(found, oldAt, olds - tail, newAt, news - tail);
    return new Splices(found);
  }

  /// Runs of equal lines as (old line, new line, length), in order.
  private List<int[]> equalRuns(int head, int oldEnd, int newEnd) {
    int olds = oldEnd - head;
    int news = newEnd - head;
    int most = Math.min(olds + news, MOST_DIFFERENCES);
    List<int[]> frontiers = new ArrayList<>();
    int[] furthest = new int[2 * most + 3];
    for (int differences = 0; differences <= most; differences++) {
      frontiers.add(furthest.clone());
      for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
        int x = start(furthest, diagonal, differences, most);
        while (x < olds && x - diagonal < news && same(head + x, head + x - diagonal)) {
          x++;
        }
        furthest[most + 1 + diagonal] = x;
        if (x >= olds && x - diagonal >= news) {
          return traced(frontiers, head, olds, news, most);
        }
      }
    }
    return List.of();
  }

  private static int start(int[] furthest, int diagonal, int differences, int most) {
    int down = furthest[most + 1 + diagonal + 1];
    int right = furthest[most + 1 + diagonal - 1] + 1;
    boolean first = diagonal == -differences;
    boolean last = diagonal == differences;
    return differences == 0 ? 0 : first || (!last && right <= down) ? down : right;
  }

  private static List<int[]> traced(List<int[]> frontiers, int head, int olds, int news, int most) {
    List<int[]> runs = new ArrayList<>();
    int x = olds;
    int diagonal = olds - news;
    for (int differences = frontiers.size() - 1; differences >= 0; differences--) {
      int[] furthest = frontiers.get(differences);
      int from = start(furthest, diagonal, differences, most);
      if (x > from) {
        runs.add(0, new int[] {head + from, head + from - diagonal, x - from});
      }
      if (differences > 0) {
        boolean down =
            diagonal == -differences
                || (diagonal != differences
                    && furthest[most + 1 + diagonal - 1] + 1 <= furthest[most + 1 + diagonal + 1]);
        x = down ? from : from - 1;
        diagonal = down ? diagonal + 1 : diagonal - 1;
      }
    }
    return runs;
  }

  private void add(List<Splice> found, int oldFrom, int oldTo, int newFrom, int newTo) {
    int start = oldLines.get(oldFrom);
    int end = oldLines.get(oldTo);
    int to = newLines.get(newFrom);
    int until = newLines.get(newTo);
    if (start == end && to == until) {
      return;
    }
    int most = Math.min(end - start, until - to);
    int same = 0;
    while (same < most && before.charAt(start + same) == after.charAt(to + same)) {
      same++;
    }
    int tail = 0;
    same -= same > 0 && Character.isHighSurrogate(before.charAt(start + same - 1)) ? 1 : 0;
    while (tail < most - same && before.charAt(end - 1 - tail) == after.charAt(until - 1 - tail)) {
      tail++;
    }
    tail -= tail > 0 && Character.isLowSurrogate(before.charAt(end - tail)) ? 1 : 0;
    found.add(
        new Splice(
            start + same,
            before.substring(start + same, end - tail),
            after.substring(to + same, until - tail)));
  }
}
