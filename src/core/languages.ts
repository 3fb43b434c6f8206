import en from "../data/languages/en.json" with { type: "json" };
import ru from "../data/languages/ru.json" with { type: "json" };
import uk from "../data/languages/uk.json" with { type: "json" };
import be from "../data/languages/be.json" with { type: "json" };
import kk from "../data/languages/kk.json" with { type: "json" };
import ky from "../data/languages/ky.json" with { type: "json" };
import uz from "../data/languages/uz.json" with { type: "json" };
import tg from "../data/languages/tg.json" with { type: "json" };
import tk from "../data/languages/tk.json" with { type: "json" };
import tt from "../data/languages/tt.json" with { type: "json" };
import ba from "../data/languages/ba.json" with { type: "json" };
import crh from "../data/languages/crh.json" with { type: "json" };
import hy from "../data/languages/hy.json" with { type: "json" };
import az from "../data/languages/az.json" with { type: "json" };
import ka from "../data/languages/ka.json" with { type: "json" };
import ro from "../data/languages/ro.json" with { type: "json" };
import fa from "../data/languages/fa.json" with { type: "json" };
import prs from "../data/languages/prs.json" with { type: "json" };
import ps from "../data/languages/ps.json" with { type: "json" };
import sr from "../data/languages/sr.json" with { type: "json" };
import bs from "../data/languages/bs.json" with { type: "json" };
import sq from "../data/languages/sq.json" with { type: "json" };
import mk from "../data/languages/mk.json" with { type: "json" };
import bg from "../data/languages/bg.json" with { type: "json" };
import hu from "../data/languages/hu.json" with { type: "json" };

/** What is known of each language that Sidenote speaks, in the order of the list that readers choose from. */
export const KNOWN = {
  en,
  ru,
  uk,
  be,
  kk,
  ky,
  uz,
  tg,
  tk,
  tt,
  ba,
  crh,
  hy,
  az,
  ka,
  ro,
  fa,
  prs,
  ps,
  sr,
  bs,
  sq,
  mk,
  bg,
  hu,
} as const;
