package org.linchpin.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.linchpin.engine.ActivityClass;
import org.linchpin.guide.frameworks.Frameworks;
import org.linchpin.model.Attribute;
import org.linchpin.model.BusinessModel;
import org.linchpin.model.Element;
import org.linchpin.model.ElementKind;
import org.linchpin.model.Fields;
import org.linchpin.model.Gate;
import org.linchpin.model.Link;
import org.linchpin.model.Links;
import org.linchpin.model.Weights;
import org.linchpin.model.lens.Slot;
import org.linchpin.model.quantity.Quantities;
import org.linchpin.model.vocabulary.ActivityAttributes;
import org.linchpin.model.vocabulary.CommonAttributes;
import org.linchpin.model.vocabulary.CustomerAttributes;
import org.linchpin.model.vocabulary.ModelAttributes;
import org.linchpin.model.vocabulary.MoneyAttributes;
import org.linchpin.model.vocabulary.OfferAttributes;
import org.linchpin.model.vocabulary.PartnerAttributes;
import org.linchpin.model.vocabulary.ResourceAttributes;

/// Canvases to draw in tests: a bakery, an empty one, a crowded one, and one full of traps.
final class SampleCanvases {
  private SampleCanvases() {}

  static CanvasContent empty() {
    return CanvasContent.of(
        new BusinessModel(Fields.NONE.with(CommonAttributes.NAME, "Untitled model"), List.of()),
        Map.of(),
        Map.of());
  }

  static CanvasContent bakery() {
    Map<String, ActivityClass> classes = new LinkedHashMap<>();
    classes.put("bake", ActivityClass.CORE);
    classes.put("deliver", ActivityClass.CRITICAL_COMMODITY);
    classes.put("source", ActivityClass.SLOW_BURN_CORE);
    classes.put("books", ActivityClass.ENABLING);
    classes.put("tasting", ActivityClass.SUPPORTING);
    classes.put("call-mill", ActivityClass.TO_DO);
    classes.put("newsletter", ActivityClass.UNLINKED);
    return CanvasContent.of(bakeryModel(), classes, Map.of("call-mill", 1, "newsletter", 3));
  }

  static BusinessModel bakeryModel() {
    Fields header =
        Fields.NONE
            .with(CommonAttributes.NAME, "Corner Bakery")
            .with(ModelAttributes.KIND, new Weights(Map.of("production", 1.0)))
            .with(ModelAttributes.PEOPLE, Quantities.parse("9"))
            .with(ModelAttributes.CURRENCY, "EUR");
    List<Element> elements = new ArrayList<>();
    elements.add(
        element(ElementKind.PARTNER, "mill", "Mill in the valley")
            .with(PartnerAttributes.PROVIDES, links("flour"))
            .done());
    elements.add(element(ElementKind.PARTNER, "courier", "City courier").done());
    bakeryActivities(elements);
    bakeryFront(elements);
    bakeryMoney(elements);
    return new BusinessModel(header, elements);
  }

  private static void bakeryActivities(List<Element> elements) {
    elements.add(
        element(ElementKind.ACTIVITY, "bake", "Bake bread overnight")
            .with(ActivityAttributes.DELIVERS, links("bread-at-seven", "counter-bread"))
            .with(ActivityAttributes.NEEDS, links("oven", "bakers", "flour"))
            .with(ActivityAttributes.AFTER, links("source"))
            .done());
    elements.add(
        element(ElementKind.ACTIVITY, "deliver", "Deliver before seven")
            .with(ActivityAttributes.DELIVERS, links("bread-at-seven"))
            .with(ActivityAttributes.REACHES, links("door"))
            .with(ActivityAttributes.PERFORMED_BY, links("courier"))
            .done());
    elements.add(element(ElementKind.ACTIVITY, "source", "Source flour").done());
    elements.add(element(ElementKind.ACTIVITY, "books", "Keep the books").done());
    elements.add(
        element(ElementKind.ACTIVITY, "tasting", "Hold a tasting every Saturday")
            .with(ActivityAttributes.MAINTAINS, links("regulars"))
            .done());
    elements.add(element(ElementKind.ACTIVITY, "call-mill", "Call the mill").done());
    elements.add(element(ElementKind.ACTIVITY, "newsletter", "Write a newsletter").done());
    elements.add(
        element(ElementKind.RESOURCE, "oven", "Deck oven")
            .with(ResourceAttributes.COST, Quantities.parse("1.2k per month"))
            .done());
    elements.add(element(ElementKind.RESOURCE, "bakers", "Four bakers").done());
    elements.add(element(ElementKind.RESOURCE, "flour", "Stock of flour").done());
  }

  private static void bakeryFront(List<Element> elements) {
    elements.add(
        element(
                ElementKind.PROPOSITION,
                "bread-at-seven",
                "Fresh bread at the door before seven, every working day")
            .with(OfferAttributes.FOR, links("offices"))
            .with(OfferAttributes.THROUGH, links("door"))
            .done());
    elements.add(
        element(ElementKind.PROPOSITION, "counter-bread", "Bread and coffee at the counter")
            .with(OfferAttributes.FOR, links("neighbours"))
            .with(OfferAttributes.THROUGH, links("shop"))
            .done());
    elements.add(element(ElementKind.RELATIONSHIP, "regulars", "Known by name").done());
    elements.add(element(ElementKind.CHANNEL, "door", "Doorstep delivery").done());
    elements.add(
        element(ElementKind.CHANNEL, "shop", "Shop on the corner")
            .with(CustomerAttributes.COST, Quantities.parse("EUR 2.4k per month"))
            .done());
    elements.add(
        element(ElementKind.SEGMENT, "offices", "Offices with a morning order")
            .with(CustomerAttributes.REVENUE_SHARE, Quantities.parse("55..65%"))
            .done());
    elements.add(
        element(ElementKind.SEGMENT, "neighbours", "Neighbours")
            .with(CustomerAttributes.SIZE, Quantities.parse("1800 households"))
            .done());
  }

  private static void bakeryMoney(List<Element> elements) {
    elements.add(
        element(ElementKind.COST, "wages", "Wages")
            .with(MoneyAttributes.COST_AMOUNT, Quantities.parse("24k per month"))
            .with(MoneyAttributes.PAYS_FOR, links("bake", "deliver"))
            .done());
    elements.add(
        element(ElementKind.COST, "rent", "Rent of the shop and the bakehouse")
            .with(MoneyAttributes.COST_AMOUNT, Quantities.parse("3.8k per month"))
            .done());
    elements.add(
        element(ElementKind.STREAM, "subscription", "Morning subscription")
            .with(MoneyAttributes.AMOUNT, Quantities.parse("55k..65k per month"))
            .with(MoneyAttributes.FROM, links("offices"))
            .with(MoneyAttributes.FOR, links("bread-at-seven"))
            .done());
    elements.add(
        element(ElementKind.STREAM, "counter", "Counter sales")
            .with(MoneyAttributes.PRICE, Quantities.parse("EUR 3.20 per loaf"))
            .with(MoneyAttributes.FROM, links("neighbours"))
            .done());
  }

  /// A canvas of so many notes with plain names, spread over the nine blocks.
  static CanvasContent crowded(int notes) {
    ActivityClass[] classes = ActivityClass.values();
    String[] words = {
      "Plan", "the", "weekly", "tour", "of", "each", "van", "and", "call", "customers", "ahead",
    };
    Random random = new Random(7);
    List<CanvasBlock> blocks = new ArrayList<>();
    List<Slot> slots = Frameworks.BMC.slots();
    for (int i = 0; i < slots.size(); i++) {
      List<CanvasNote> inBlock = new ArrayList<>();
      for (int j = i; j < notes; j += slots.size()) {
        StringBuilder title = new StringBuilder("Item " + j);
        for (int k = random.nextInt(words.length); k >= 0; k--) {
          title.append(' ').append(words[random.nextInt(words.length)]);
        }
        Optional<ActivityClass> known =
            slots.get(i).kind() == ElementKind.ACTIVITY
                ? Optional.of(classes[j / slots.size() % classes.length])
                : Optional.empty();
        int findings = random.nextInt(6) == 0 ? random.nextInt(4) : 0;
        inBlock.add(
            new CanvasNote("n" + j, title.toString(), (j % 5 + 2) + " links", known, findings));
      }
      blocks.add(new CanvasBlock(slots.get(i), inBlock));
    }
    return new CanvasContent("Crowded canvas", "mixed business", Frameworks.BMC, blocks, List.of());
  }

  /// A canvas whose notes have these titles, each in every block.
  static CanvasContent titled(List<String> titles) {
    List<CanvasBlock> blocks = new ArrayList<>();
    for (Slot slot : Frameworks.BMC.slots()) {
      List<CanvasNote> notes = new ArrayList<>();
      for (int i = 0; i < titles.size(); i++) {
        notes.add(
            new CanvasNote(
                slot.title() + i,
                titles.get(i),
                i % 2 == 0 ? "" : titles.get(i),
                i % 3 == 0 ? Optional.of(ActivityClass.CANDIDATE_TO_STOP) : Optional.empty(),
                i % 4 == 0 ? i + 1 : 0));
      }
      blocks.add(new CanvasBlock(slot, notes));
    }
    return new CanvasContent(
        titles.getFirst(), titles.getLast(), Frameworks.BMC, blocks, List.of());
  }

  /// Titles that break careless programs.
  static List<String> traps() {
    return List.of(
        "Bread & <b>butter</b> \"daily\" 'fresh' ]]> --> &amp;",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "毎朝七時までに焼きたてのパンをオフィスの玄関までお届けします。売れ残りは（翌日）割引。",
        "每天早上七点之前把新鲜面包送到办公室门口，周末除外",
        "خبز طازج عند الباب قبل السابعة صباحًا كل يوم عمل",
        "לחם טרי בדלת לפני שבע בבוקר, EUR 3.20",
        "👩‍👩‍👧‍👦 Families 🇩🇪🇫🇷🇪🇸 ❤️ bread 🥐🥐🏽",
        "Z̷̡̛̥̹̱͔̫̙̦͈̍̓̇͆a̶̧̢̛̗̮̜͕̍̈́̉l̵̰̬̗͆̿g̸̢̙̭͒o̷̧̗͐ e\u0301te\u0301",
        "tab\tnew\nline\u0000nul\u0007bell\u001b[31m\u202Eesrever\u202C \uFFFE \uD83D end",
        "ตลาดเช้าสำหรับสำนักงานทุกวันทำการก่อนเจ็ดโมงเช้า",
        "हर कार्यदिवस सुबह सात बजे से पहले ताज़ी रोटी",
        "A".repeat(300),
        "word ".repeat(60).strip(),
        "🥐".repeat(150),
        "",
        "   ",
        "https://example.org/a/very/long/address/without/spaces?query=1&other=2#fragment");
  }

  private static Links links(String... ids) {
    List<Gate> gates = new ArrayList<>();
    for (String id : ids) {
      gates.add(Gate.of(Link.to(id)));
    }
    return new Links(gates);
  }

  private static Draft element(ElementKind kind, String id, String name) {
    return new Draft(kind, id, Fields.NONE.with(CommonAttributes.NAME, name));
  }

  private record Draft(ElementKind kind, String id, Fields fields) {
    <T> Draft with(Attribute<T> attribute, T value) {
      return new Draft(kind, id, fields.with(attribute, value));
    }

    Element done() {
      return new Element(id, kind, fields);
    }
  }
}
