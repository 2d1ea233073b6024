#!/usr/bin/env python3
"""Invented news that republishes itself, with exact truth. Standard library only."""
import argparse, copy, glob, json, os, random, re
from datetime import datetime, timedelta, timezone
from names import *
HERE=os.path.dirname(os.path.abspath(__file__))
TOK=re.compile(r"\[([a-z]|N):([^\[\]]*)\]")
WORDS="zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS="_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
def words(n): return WORDS[n] if n<20 else TENS[n//10]+("-"+WORDS[n%10] if n%10 else "")
def u16(s): return len(s.encode("utf-16-le"))//2
SPEECH=re.compile(r"\b(said|says|saying|told|according|warned|insisted|accused|wrote|argued|reckon|calculat|added|explained|complain|conceded|denied|confirmed|disclosed|thought|fear|accepted|insists|for \{|describ|records|reads|advised|asked|pointed|heard|estimat|view of|counted|doubted|opinion|hinted|observed|notes|apologised|claimed|suspects|cautioned|valued|reported|attributes|announced|identified|had been told|repeated|expects|lists)\w*|\bput\b.*\bat\b|called (it|the|for|“)")
def load():
    topics={}; cur=sec=None
    for fn in sorted(glob.glob(HERE+"/topics*.txt")):
        for raw in open(fn,encoding="utf-8"):
            line=raw.rstrip("\n")
            if not line.strip(): continue
            if line.startswith("# "):
                cur={"key":line[2:].strip(),"roles":{},"K":[],"O":[],"acc":{}}; topics[cur["key"]]=cur; sec=None; continue
            if line.startswith("== "):
                sec={"name":line[3:].strip(),"T":[],"L":[],"S":[]}; cur["acc"][sec["name"]]=sec; continue
            m=re.match(r"([SUD]) (\w) = (.*)$",line)
            if m: cur["roles"][m[2]]=(m[1],m[3]); continue
            m=re.match(r"([KOTL]) (.*)$",line)
            if m and m[1] in "KO" and sec is None: cur[m[1]].append(m[2]); continue
            if m and m[1] in "TL" and sec is not None: sec[m[1]].append(m[2]); continue
            m=re.match(r"([+&!]*)\s*(.*)$",line); flags,rest=m[1],m[2]; who=key=None
            while True:
                m=re.match(r"([a-z]): (.*)$",rest)
                if m: who,rest=m[1],m[2]; continue
                m=re.match(r"=(\w+) (.*)$",rest)
                if m: key,rest=m[1],m[2]; continue
                break
            S=sec["S"]
            if "&" in flags and "+" in flags and S and not re.search(r"[.?!]”?$",S[-1]["text"]):
                S[-1]["text"]+=" "+rest; continue
            if "&" in flags and "+" not in flags and S:
                p=S[-1]["text"]
                if p.count("“")>p.count("”") and not rest.startswith("“"): rest="“"+rest
            S.append({"text":rest,"who":who,"key":key,"glue":"&" in flags,"para":"+" not in flags,"press":"!" in flags})
    for t in topics.values():
        for a in t["acc"].values():
            for i,s in enumerate(a["S"]):
                s["claim"]=s["who"] is not None and bool(SPEECH.search(TOK.sub(lambda m:m[2],s["text"])) or "[t:" in s["text"] or "[m:" in s["text"] or "“" in s["text"])
                if s["who"] and t["roles"].get(s["who"],("S",))[0]=="S" and "{"+s["who"] not in s["text"] and not s["glue"] and not s["text"].startswith("“"): s["claim"]=False
                if s["who"] and not s["claim"]: s["key"]=None
                prev=a["S"][i-1] if i else None
                s["open"]=bool(s["glue"] and prev and prev["text"].count("“")>prev["text"].count("”"))
    return topics
US=[("organisation","organization"),("centre","center"),("harbour","harbor"),("programme","program"),("colour","color"),("labour","labor"),("centimetre","centimeter"),("kilometre","kilometer"),("millimetre","millimeter"),("metre","meter"),("defence","defense"),("neighbour","neighbor"),("favour","favor"),("travelled","traveled"),("apologised","apologized"),("authorised","authorized"),("plough","plow"),("cheque","check"),("grey","gray"),("programme","program"),("honour","honor"),("litre","liter"),("modernis","moderniz"),("pyjama","pajama"),("storey","story"),("kerb","curb"),("initialled","initialed"),("catalogue","catalog")]
STYLE0={"q":"curly","pct":"per cent","num":"ap","hon":True,"us":False,"ell":"…"}
def restyle(r,st,force=False):
    s=dict(st)
    if r.random()<.5 or force: s["q"]=r.choice(["curly","straight","single","curly"])
    if r.random()<.4: s["pct"]=r.choice(["per cent","%","percent"])
    if r.random()<.35: s["num"]=r.choice(["ap","twelve","fig","spell"])
    if r.random()<.4: s["hon"]=not s["hon"]
    if r.random()<.3: s["us"]=not s["us"]
    s["ell"]=r.choice(["…","...","[…]","…"])
    return s
class Outlet:
    def __init__(o,spec,r):
        o.name,o.kind,the=spec.split("|"); o.with_the=("the "+o.name) if the else o.name
        o.domain=re.sub(r"[^a-z0-9]","",o.name.lower())+".example"; o.tz=r.choice([0,0,60,60,-300,120,-480,330])
        o.staff=[r.choice(MALE+FEM)+" "+r.choice(LAST) for _ in range(4)]
        o.style=restyle(r,STYLE0); o.style["ell"]="…"; o.furn=r.choice(FURN[o.kind])
        if r.random()<.6:o.style["q"]="curly"
TOP=re.compile(r"^(A|An|The|Parent|Patients'|Marine|Head|Opposition|Chairman|Ward|Water|Former|Art|By|At|In|Mines)\b")
def untop(s): return s[0].lower()+s[1:] if TOP.match(s) else s
class Story: pass
class Inst:
    n=0
    def __init__(s,story,spec,sid,who,key):
        s.story=story; s.spec=spec; s.sid=sid; s.who=who; s.key=key; s.edits={}; s.att=None; s.moved=False; s.verb=None; s.day=False; s.cut=set(); s.told=None; s.para=spec["para"]; s.glue=spec["glue"]; s.origin=None; s.intro=False
        s.toks=parse(spec["text"])
    def clone(s):
        c=copy.copy(s); c.edits=dict(s.edits); c.cut=set(s.cut); return c
_cache={}
def parse(text):
    if text not in _cache:
        out=[];pos=0
        for m in TOK.finditer(text):
            out.append(("lit",text[pos:m.start()])); out.append((m[1],m[2])); pos=m.end()
        out.append(("lit",text[pos:])); _cache[text]=out
    return _cache[text]
def value(story,base):
    fixed=base.endswith("!"); b=base.rstrip("!")
    if fixed: return b
    if b not in story.vals:
        r=story.r
        if "." in b: v=f"{max(1.1,float(b)*r.uniform(.8,1.25)):.{len(b.split('.')[1])}f}"
        else:
            n=int(b.replace(",",""))
            if n<=2: v=str(n)
            elif n<=12: v=str(max(3,n+r.choice([-1,0,0,1])))
            else:
                g=10**(len(str(n))-len(str(n).rstrip("0"))); w=round(n*r.uniform(.8,1.2)/g)*g
                v=f"{max(13,min(w,97) if n<100 else w):,}"
        story.vals[b]=v
    return story.vals[b]
LEADOK=re.compile(r"(\b(said|says|that|insisted|thought)$)|(^According to .*,$)")
def t_kind(toks,i,edit=False):
    tag=toks[i][1]; before="".join(x[1] for x in toks[:i]); nxt="".join(x[1] for x in toks[i+1:])
    rest=before+nxt
    if re.search(r"\b(he|she|his|her)\b|\{[a-g](\.\w+)?\}",rest) and edit: return None
    if not before.strip() and LEADOK.search(tag): return "lead"
    if tag.startswith(", ") and nxt.strip()==".": return "trail"
    return None
LOWER=re.compile(r"^(The|A|An|It|They|Up to|About|Some|Work|Growth|Repairs|There|Under|Production|Boatmen|Talks|Nobody|Grants|Crews|Inflation|Cold)\b")
def cap(s):
    if s.lstrip("“ ").startswith("{"): return s
    for i,ch in enumerate(s):
        if ch.isalpha(): return s[:i]+ch.upper()+s[i+1:]
        if ch.isdigit(): return s
    return s
def low(s): return s[0].lower()+s[1:] if LOWER.match(s) else s
def retag(inst,tag,told,lead=False):
    """house style inside a tag: verb of equal strength, day, 'told the X'"""
    st=inst.story
    m=re.search(r"\bsaid( that)?$",tag)
    if m:
        that=m[1] or ""
        if told: return tag[:m.start()]+"told "+told+(" that" if lead else "")
        v="said"
        if inst.verb is not None: v=["stated","told reporters","said","said in an interview"][inst.verb%4]
        if inst.day and inst.verb is None and "{day}" not in inst.spec["text"]: v+=" on {day}"
        if lead and v!="said": that=" that"
        return tag[:m.start()]+v+that
    return tag
def render(inst,style,ment,parent_outlet=None):
    st=inst.story; out=[]; toks=inst.toks; dropped=inst.att=="drop"
    told=inst.told.with_the if inst.told else None
    lead_move=trail=None
    for i,(k,x) in enumerate(toks):
        sofar="".join(out)
        nxt="".join(y for _,y in toks[i+1:])
        e=inst.edits.get(i)
        if k=="lit": out.append(x if not(e=="strip") else x)
        elif k in "nN":
            v=e[1] if e and e[0] in("val","round") else value(st,x)
            fig=style["num"]=="fig" or nxt.startswith((",0"," million","%")) or sofar.endswith(("£","$")) or "." in v or (nxt.startswith((" per cent"," of the shares")) )
            s=v
            if "," not in v and "." not in v:
                n=int(v); lim={"ap":9,"twelve":12,"spell":99,"fig":0}[style["num"]]
                if not fig and n<=lim: s=words(n)
                if not sofar.strip("\0\1 ") and n<100 and not nxt.startswith((",0"," million")): s=words(n)
            pre=""
            if e and e[0]=="round" and e[2]: pre=e[2]+" "
            b=inst.edits.get(("b",i))
            if b: pre=b+" "
            if pre:
                if sofar.endswith("£"): out=[sofar[:-1]+pre+"£"]
                else: out.append(pre)
            out.append(s)
        elif k=="b":
            if e is None: out.append(x)
            elif e[0]=="bchg": out.append(e[1])
            else: out.append("\0")
        elif k in "hgxq":
            a,b=x.split("|",1); out.append(b if e else a)
        elif k=="e": out.append((" "+style["ell"]+" ") if e else x)
        elif k=="v":
            a,b=x.split("|",1); out.append({"had":"had reportedly","was":"was reportedly","were":"were reportedly","would":"may"}[a] if e else b if dropped else a)
        elif k=="c": out.append("" if i in inst.cut else x)
        elif k=="m":
            m=retag(inst,x,told)
            if re.search(r"\bsaid$",x)is None and told: m=re.sub(r"\btold (a|the|reporters|villagers|parents|tenants|parliament)\b.*$",x and "told "+told,x)
            out.append(m)
        elif k=="t":
            kind=t_kind(toks,i)
            if inst.att=="drop": out.append("\1" if kind=="lead" else "")
            elif inst.att and inst.att[0]=="outlet":
                o=inst.att[1]; f=inst.att[2]
                if kind=="trail": out.append([", "+o+" reported",", according to "+o][f%2])
                elif x.startswith("According"): out.append("According to "+o+",")
                else: out.append(cap(o)+[" reported that"," has learned that"," understands that"][f%3])
            else:
                tag=retag(inst,x,told,kind=="lead")
                if inst.moved and kind=="lead" and re.search(r"\bsaid( that)?$",x): 
                    trail=", "+untop(re.sub(r" that$","",tag)); out.append("\1")
                elif inst.moved and kind=="trail" and re.search(r"^, [^,]* said$",x): lead_move=tag[2:]
                else: out.append(tag)
    s="".join(out)
    s=re.sub(r"\0 ?","",s); s=re.sub(r"^\x01\s*","",s).replace("\1","")
    s=re.sub(r" +"," ",s).replace(" ,",",").strip(); s=s.replace("“ ","“")
    s=re.sub(r" \.(?!\.)",".",s)
    if trail: s=re.sub(r"\.$","",cap(s))+trail+"."
    if lead_move: s=lead_move+" "+low(s)
    # quotation with its tag in front
    if inst.moved and any(k=="m" for k,_ in toks) and not inst.spec["open"]:
        m=re.match(r"^“([^”]*)[,?!]” ([^“”]*)\.$",s)
        if m and not re.match(r"(he|she)\b",m[2]): s=m[2]+": “"+m[1]+".”"
    s=fill(st,s,ment,style,inst.intro)
    s=cap(s); s=re.sub(r"^(“?)([a-z])",lambda m:m[1]+m[2].upper(),s)
    s=re.sub(r"\bA (11|8|18|eight|eleven|eighteen)\b",r"An \1",s)
    s=s.replace(" per cent",{"per cent":" per cent","percent":" percent","%":"%"}[style["pct"]]) if True else s
    s=re.sub(r"\b([a-z-]+)%",lambda m:m[1]+" per cent",s)
    if style["us"]:
        for a,b in US: s=re.sub(r"\b"+a,b,s) if a not in("metre","catalogue") else re.sub(r"\b"+a+r"(s?)\b",b+r"\1",s)
    return quotes(s,style)
def quotes(s,style):
    if style["q"]=="straight": return s.replace("“",'"').replace("”",'"').replace("‘","'").replace("’","'")
    if style["q"]=="single": return s.replace("‘","“").replace("’","”").replace("“","‘").replace("”","’").replace("'","’")
    return s.replace("'","’")
def fill(st,s,ment,style,intro=False):
    """names: full on a first mention, a pronoun only where the last person named is the same"""
    def rep(m):
        k=m[1]; f=m[2]
        if k in st.slot: return st.slot[k]
        p=st.people[k]; role=st.roles[k]
        if f is None:
            ment["seen"].add(k)
            ment["last"]=k; return p["full"]
        if f=="m":
            ment["last"]=k
            if k not in ment["seen"]:
                ment["seen"].add(k); return p["full"]+((", "+role+",") if intro else "")
            return (p["mr"]+" " if style["hon"] else "")+p["last"]
        if f in("he","He"):
            if ment["last"]!=k: return rep2(k)
            return p["he"] if f=="he" else cap(p["he"])
        w={"his":p["his"],"His":cap(p["his"]),"him":p["him"]}[f]
        if f=="His" and ment["last"]!=k: return rep2(k)+"’s".replace("’","'")
        return w
    def rep2(k):
        p=st.people[k]; ment["last"]=k
        if k not in ment["seen"]: ment["seen"].add(k); return p["full"]+((", "+st.roles[k]+",") if intro else "")
        return (p["mr"]+" " if style["hon"] else "")+p["last"]
    s=re.sub(r"\{(\w+)(?:\.(\w+))?\}",rep,s)
    s=s.replace(",.",".").replace(",,",",").replace(",:",":")
    return re.sub(r",(”? ?), ",r",\1 ",s)
def inquote(inst,i):
    pre="".join(x.split("|")[0] for _,x in inst.toks[:i]); d=pre.count("“")-pre.count("”")
    return d>0 or (inst.spec["open"] and "”" not in pre)
NOBOUND=re.compile(r"(about|nearly|than|up to|least|some|a|an|another|further|within|of|by|from|at|the|these|those|all|in|below|fewer|is|every|each|after|for|much as|many as|and|has|no|least,|above|came to|to|exceeded|why|with|only|not)$",re.I)
def options(inst):
    """possible edits: (code, function)"""
    o=[]; t=inst.toks; st=inst.story
    for i,(k,x) in enumerate(t):
        if i in inst.edits: continue
        pre="".join(y.split("|")[0] for _,y in t[:i]).rstrip("£$")
        if k in "nN":
            bounded=i>1 and t[i-2][0]=="b" and t[i-1][1].strip() in("","£")
            q=inquote(inst,i)
            v=value(st,x)
            if not q and ("b",i) not in inst.edits: o.append(("value-changed",i,None))
            lastw=pre.strip().split(" ")[-1] if pre.strip() else ""
            if k=="n" and not q and not bounded and not NOBOUND.search(pre.strip()) and pre.strip() and pre.endswith(" ") and not re.match(r"-| of",t[i+1][1]) and not x.endswith("!") and ("b",i) not in inst.edits: o.append(("bound-added",i,None))
            if k=="n" and "." not in v and not q and not bounded and not re.search(r"(about|nearly|than|up to|at least|within|some|below)$",pre.strip(),re.I):
                n=int(v.replace(",",""))
                if n>=21 and n%10: o.append(("rounded",i,None))
        elif k=="b" and not inquote(inst,i):
            o.append(("bound-dropped",i,None))
            if x.lower() in("at least","up to","nearly","more than"): o.append(("bound-changed",i,None))
        elif k=="h" and not inquote(inst,i): o.append(("hedge-dropped",i,None))
        elif k=="g" and not inquote(inst,i): o.append(("hedge-added",i,None))
        elif k=="x": o.append(("not-dropped" if inquote(inst,i) else "negation-dropped",i,None))
        elif k=="q" and inquote(inst,i): o.append(("word-changed",i,None))
        elif k=="e" and inquote(inst,i): o.append(("ellipsis",i,None))
        elif k=="t" and inst.att is None and not any(isinstance(z,int) and t[z][0]=='v' for z in inst.edits) and t_kind(t,i,True) and inst.told is None:
            o.append(("attribution-dropped",i,None)); o.append(("speaker-replaced-by-outlet",i,None))
        elif k=="v" and not inquote(inst,i) and inst.att!="drop" and x.split("|")[0] in("would","had","was","were") and not any(y[0] in "hg" for y in t) and re.match(r" [a-z]",t[i+1][1] or " a") and not re.match(r" been\b",t[i+1][1]): o.append(("hedge-added",i,None))
    return o
def apply(inst,code,i,r,outlet):
    x=inst.toks[i][1]
    if code=="value-changed":
        v=value(inst.story,x)
        if "." in v:
            d=len(v.split(".")[1]); w=f"{float(v)*r.choice([.7,1.3,1.5]):.{d}f}"
        else:
            n=int(v.replace(",",""))
            if n<=3: w=str(n+r.choice([1,2]))
            elif n<13: w=str(n+r.choice([-2,2,3]))
            else:
                sw=int(str(n)[1]+str(n)[0]+str(n)[2:]) if str(n)[1]!="0" else n
                c=[y for y in(sw,n+max(2,n//5),n-max(2,n//6)) if y!=n and y>12]; w=f"{r.choice(c):,}"
            if inst.toks[i][0]=="N" and int(w.replace(",",""))>99: w=str(n-7)
        inst.edits[i]=("val",w); return ["value-changed"]
    if code=="rounded":
        n=int(value(inst.story,x).replace(",","")); g=10 if n<400 else 100 if n<4000 else 1000
        pre="".join(y.split("|")[0] for _,y in inst.toks[:i]).strip()
        w=r.choice(["about","around","some"]) if not re.search(r"\b(a|the|another|these|those|no|only)$",pre) else ""
        inst.edits[i]=("round",f"{max(g,round(n/g)*g):,}",w); return ["rounded"]
    if code=="bound-added": n=float(value(inst.story,x).replace(",","")); inst.edits[("b",i)]=r.choice(["at least","more than"] if n<13 and "million" not in inst.toks[i+1][1] else ["at least","up to","nearly","more than"]); return [code]
    if code=="bound-dropped": inst.edits[i]=("bdrop",); return [code]
    if code=="bound-changed":
        new={"at least":"up to","up to":"at least","nearly":"more than","more than":"nearly"}[x.lower()]
        inst.edits[i]=("bchg",new); return ["bound-dropped","bound-added"]
    if code=="attribution-dropped": inst.edits={k:v for k,v in inst.edits.items() if not(isinstance(k,int) and inst.toks[k][0]=="v")}; inst.att="drop"; return [code]
    if code=="speaker-replaced-by-outlet": inst.att=("outlet",outlet.with_the,r.randrange(6)); return [code]
    inst.edits[i]=("alt",); return [code]
WEIGHT={"value-changed":9,"rounded":2,"bound-dropped":8,"bound-added":6,"bound-changed":1,"hedge-dropped":9,"hedge-added":4,"negation-dropped":5,"not-dropped":7,"word-changed":8,"ellipsis":6,"attribution-dropped":8,"speaker-replaced-by-outlet":7}
class Art: pass
class Gen:
    def __init__(g,seed,m):
        g.r=random.Random(seed*7919+13); g.seed=seed; g.m=m; g.topics=load(); g.arts=[]; g.loops=[]; g.traps=set(); g.unseen=0
        g.outlets=[Outlet(s,g.r) for s in OUTLETS.replace("\n","").split(";")]
    def run(g):
        r=g.r; keys=list(g.topics); accs=[(k,a) for k in keys for a in "AB"]; r.shuffle(accs); plan=[]
        while len(plan)<g.m: plan+=accs
        plan=plan[:g.m]; g.ownused={k:[] for k in keys}; g.ind=set(); g.pl=PLACES[:]; r.shuffle(g.pl); g.lineages=[]
        last={}
        for j,(k,a) in enumerate(plan):
            if j%len(accs)==0: g.ownused={k:[] for k in keys}; g.ind=set()
            g.story(k,a,j)
        g.boiler(); g.features(); g.number(); return g.output()
    def story_world(g,k,j):
        r=g.r; t=g.topics[k]; st=Story(); st.r=r; st.vals={}; st.topic=t; st.j=j; st.acc=None
        st.base=datetime(2031,1,6,tzinfo=timezone.utc)+timedelta(days=r.randrange(330),minutes=r.randrange(420,1100))
        P=g.pl[(2*j)%len(g.pl)]; Q=g.pl[(2*j+1+(j*2)//len(g.pl))%len(g.pl)]
        if Q==P: Q=g.pl[(2*j+5)%len(g.pl)]
        st.slot={"P":P,"Q":Q,"R":r.choice(REGIONS),"C":r.choice(COMPANIES),"day":st.base.strftime("%A"),"month":(st.base+timedelta(days=r.choice([40,70,100]))).strftime("%B")}
        st.people={}; st.roles={}; ls=r.sample(LAST,12)
        for n,k2 in enumerate("abcefgu"):
            role=t["roles"].get(k2,("S",""))[1]
            allroles=role
            for a in ("A","B","I"): pass
            female=r.random()<.5
            if re.search(r"\b(bride|wife|headwoman)\b",role): female=True
            if re.search(r"\b(chairman|landlord)\b",role): female=False
            st.people[k2]={"full":r.choice(FEM if female else MALE)+" "+ls[n],"last":ls[n],"mr":("Ms" if r.random()<.8 else "Mrs") if female else "Mr","he":"she" if female else "he","his":"her" if female else "his","him":"her" if female else "him"}
            st.roles[k2]=role
        for k2,v in t["roles"].items(): st.roles[k2]=v[1]
        m={"day":0,"P":0}; st.slotfill=lambda s:re.sub(r"\{(\w+)\}",lambda mm:st.slot.get(mm[1],mm[0]),s)
        st.roles={a:st.slotfill(b) for a,b in st.roles.items()}
        x=r.random(); st.times="good" if x<.5 else "date" if x<.75 else "none"; st.used=[]; st.titles=[]
        return st
    def insts(g,st,sec):
        out=[]
        for i,s in enumerate(sec["S"]):
            out.append(Inst(st,s,(st.j,sec["name"],i),s["who"] if s["claim"] else None,s["key"]))
        return out
    def own(g,st,kind,text):
        g.ownn=getattr(g,"ownn",0)+1
        return Inst(st,{"text":text,"para":True,"glue":False,"open":False,"press":False,"claim":False},("own",g.ownn),None,None)
    def pick(g,st,kinds,avoid=True):
        c=[o for o in g.outlets if o.kind in kinds and o not in st.used] or [o for o in g.outlets if o not in st.used]
        o=g.r.choice(c); st.used.append(o); return o
    def make(g,st,o,title,items,parents,how,time,style):
        a=Art(); a.st=st; a.o=o; a.title=title; a.items=items; a.parents=parents; a.how=how; a.time=time; a.style=style; a.credit=None; a.kept=[]; a.ckind=""
        a.times=st.times if st else "good"; a.author=g.r.choice(o.staff); a.emit=True; a.unseen=None; a.root=parents[0].root if parents else a; a.furn=None; a.boil=None; a.lin={id(a)} if not parents else set().union(*[p.lin for p in parents]); a.byl=g.r.random()<.6; a.authorfrom=None; a.self=None
        if g.r.random()<.13: a.furn=o.furn
        for it in items:
            if it.origin is None: it.origin=id(a)
        g.arts.append(a); return a
    def story(g,k,acc,j):
        r=g.r; st=g.story_world(k,j); t=st.topic; sec=t["acc"][acc]; st.acc=acc
        st.titles=sec["T"][:]; r.shuffle(st.titles); st.leads=sec["L"][:]; r.shuffle(st.leads)
        o=g.pick(st,["agency","agency","regional","national","regional","nonprofit","release","tv"] if r.random()<.7 else ["agency"])
        ins=g.insts(st,sec)
        root=g.make(st,o,st.titles.pop(),ins,[], "original",st.base,dict(o.style)); g.selfcredit(root)
        unseen=r.random()<.17; tree=[root]
        if unseen:
            root.emit=False; g.unseen+=1; root.unseen=f"unseen:{g.unseen}"; root.furn=None
            us=g.units(root.items); nd=r.choice([2,2,3,3]); cut=r.sample(range(1,len(us)),min(nd*2,len(us)-1))
            for d in range(nd):
                lack=set(cut[d*2:d*2+2]); items=[x.clone() for n,u in enumerate(us) if n not in lack for x in u]
                c=g.copy(st,root,"trimmed" if d%2 else "verbatim",items=items,edit=False); tree.append(c)
        ind=None
        if k not in g.ind and r.random()<.55:
            g.ind.add(k); ind=g.independent(st,ins,acc)
        n=r.choice([2,3,3,4,4,5,5,6]) if not unseen else r.choice([1,2,2,3])
        loopdone=False
        for c in range(n):
            par=[a for a in tree if a.emit and a.how not in("quote-only",)]
            p=root if root.emit and r.random()<.42 else r.choice(par)
            if ind and c==n-1 and r.random()<.5:
                p=g.larger([a for a in tree if a.emit]); tree.append(g.merge(st,p,ind)); continue
            if ind and r.random()<.12:
                g.copy(st,ind,r.choice(["verbatim","trimmed","re-led"])); continue
            x=r.random()
            op="verbatim" if x<.25 else "trimmed" if x<.47 else "re-led" if x<.62 else "reordered" if x<.74 else "excerpted" if x<.88 else "quote-only"
            tree.append(g.copy(st,p,op))
        if not unseen and st.times!="none" and r.random()<.2:
            cs=[a for a in tree if a.parents and a.parents[0] is root and a.how.split("+")[0] in("verbatim","trimmed","re-led","reordered") and a.o is not root.o and a.ckind!="false"]
            if cs:
                c=r.choice(cs)
                if not c.credit: c.credit=g.phrase(c,root.o,root); c.ckind="right"
                l=g.copy(st,c,"loop",outlet=root.o); g.loops.append([root,c,l])
        if ind:
            its=[a for a in g.arts if a.st is st and id(ind) in a.lin]
            for a in tree:
                for b in its:
                    if a.emit and not(a.lin&b.lin): g.traps.add((a,b))
    def larger(g,c): return max(c,key=lambda a:(len(a.items)>6)*1+g.r.random())
    def units(g,items):
        us=[]
        for x in items:
            if x.glue and us: us[-1].append(x)
            else: us.append([x])
        return us
    def selfcredit(g,a):
        r=g.r
        if a.o.kind=="agency" and r.random()<.75: a.self=("dateline",r.choice(CREDITS["dateline"]),a.o,a)
        elif a.o.kind in("nonprofit","release") and r.random()<.4: a.self=("foot",r.choice(["© {N}","— {N}"]),a.o,a)
    def independent(g,st,ins,acc):
        r=g.r; sec=st.topic["acc"]["I"]; o=g.pick(st,["regional","national","tv","radio","campus","trade"]); items=g.insts(st,sec)
        pr=[x for x in ins if x.spec["press"]]
        how="independent"
        if pr and r.random()<.45:
            p=pr[0].clone(); p.origin=None; p.para=True; p.intro=True; p.moved=r.random()<.3
            p.spec=dict(p.spec); items.insert(r.randrange(2,len(items)) if not items[2].glue else len(items)-1,p); how="independent+press-conference"
            # never between two glued lines
            i=items.index(p)
            if i+1<len(items) and items[i+1].glue: items.remove(p); items.append(p)
        a=g.make(st,o,r.choice(sec["T"]),items,[],how,st.base+timedelta(minutes=r.randrange(-200,900)),dict(o.style)); g.selfcredit(a); return a
    def later(g,st,t):
        r=g.r
        if st.times=="date": return t+timedelta(days=r.choice([0,0,1,1,2]),minutes=r.randrange(10,200))
        return t+timedelta(minutes=int(10**r.uniform(.9,3.3)))
    def copy(g,st,p,op,items=None,edit=True,outlet=None):
        r=g.r; o=outlet or g.pick(st,r.choice([["regional"],["aggregator"],["tv","radio"],["national"],["regional","campus","trade"]]))
        how=op; src=[x.clone() for x in (items or p.items)]; us=g.units(src); given=items is not None
        ownk=st.topic; pool=g.ownused[ownk["key"]]; avail=[x for x in ownk["O"] if x not in pool]; lead_own=False
        if op in("excerpted","quote-only") and len(avail)<2: op=how="trimmed"
        if op=="excerpted" and len(us)<4: op=how="verbatim"
        qs=[u for u in us if any("“" in x.spec["text"] and x.who and x.att is None for x in u)]
        if op=="quote-only" and not qs: op=how="trimmed"
        title=p.title
        if (r.random()<.5 or op=="loop") and st.titles and op not in("excerpted","quote-only") and p.root.how=="original": title=st.titles.pop()
        if given: pass
        elif op=="loop":
            if r.random()<.5 and len(us)>6: us=us[:len(us)-r.randrange(1,3)]
        elif op=="trimmed": us=us[:max(3,int(len(us)*r.uniform(.5,.88)))]
        elif op=="re-led":
            if p.root.how=="original" and st.leads:
                lead=[g.own(st,"L",st.leads.pop())]
                us=[lead]+(us if r.random()<.4 else us[1:])
                if r.random()<.4: us=us[:max(5,int(len(us)*.8))]
            else: how="trimmed"; us=us[:max(3,len(us)-2)]
        elif op=="reordered":
            h,rest=us[:1],us[1:]
            for _ in range(8):
                r.shuffle(rest)
            us=h+rest
        elif op=="excerpted":
            n=r.choice([3,3,4,5]); s=r.randrange(0,max(1,len(us)-n)); body=us[s:s+n] if r.random()<.6 else [us[i] for i in sorted(r.sample(range(len(us)),min(n,len(us))))]
            w=r.sample(avail,min(len(avail),r.choice([2,3,3]))); pool+=w; w=[[g.own(st,"O",x)] for x in w]
            us=w[:1]+body[:2]+w[1:2]+body[2:]+w[2:]
            if ownk["K"]: title=ownk["K"][len(pool)%2]
        elif op=="quote-only":
            body=r.sample(qs,min(len(qs),r.choice([1,1,2]))); w=r.sample(avail,min(len(avail),r.choice([2,3]))); pool+=w; w=[[g.own(st,"O",x)] for x in w]
            us=w[:2]+body+w[2:]; title=ownk["K"][len(pool)%2]
            for b in body: b[0].para=True; b[0].intro=True
        items2=[x for u in us for x in u]
        style=dict(p.style); recast=False
        if r.random()<.5 or op in("excerpted","quote-only"): style=restyle(r,dict(p.style)) if r.random()<.5 else dict(o.style)
        style["ell"]=r.choice(["…","...","[…]","…","…"]) if r.random()<.4 else style["ell"]
        if r.random()<.4:
            recast=True
            for x in items2:
                if x.sid[0]=="own": continue
                z=r.random()
                if z<.25: x.moved=not x.moved
                elif z<.42: x.verb=r.randrange(4)
                elif z<.52: x.day=True
                if r.random()<.3: x.cut|={i for i,(k,_) in enumerate(x.toks) if k=="c"}
                if not x.glue and r.random()<.2: x.para=not x.para
        elif r.random()<.25:
            for x in items2: 
                if r.random()<.5: x.cut|={i for i,(k,_) in enumerate(x.toks) if k=="c"}
        if items2: items2[0].para=True
        a=g.make(st,o,title,items2,[p],how,g.later(st,p.time),style)
        if st.times=="date" and op=="loop": a.time=p.time+timedelta(days=1)
        a.drifts=[]
        if edit and p.emit and op not in("loop",) and r.random()<.55: g.edit(a,p)
        g.credit(a,p,op); return a
    def edit(g,a,p):
        r=g.r; n=r.choice([1,1,2,2,3]); done=set()
        for _ in range(n):
            opts={}
            for x in a.items:
                if id(x) in done and r.random()<.85: continue
                if x.sid[0]=="own": continue
                for code,i,_2 in options(x): opts.setdefault(code,[]).append((x,i))
            if not opts: break
            cs=list(opts); code=r.choices(cs,[WEIGHT[c] for c in cs])[0]; x,i=r.choice(opts[code])
            if id(x) in done and code in("attribution-dropped","speaker-replaced-by-outlet"): continue
            for c in apply(x,code,i,r,p.o): a.drifts.append((c,x))
            done.add(id(x))
        if done: a.how+="+edited"
    def phrase(g,a,o,src,pos=None):
        r=g.r
        pos=pos or r.choices(["top","foot","intext","dateline","byline"],[3,5,4,3,3])[0]
        return (pos,r.choice(CREDITS[pos]),o,src)
    def credit(g,a,p,op):
        r=g.r
        # what the parent carried travels in 1 of 3 copies
        x=r.random(); can=[i for i in a.items if i.who and not i.told and not i.att and re.search(r"(\[t:[^\]]*\bsaid( that)?\])|(\[m:[^\]]*\bsaid\])",i.spec["text"])]
        if op=="loop" or op=="quote-only":
            a.credit=g.phrase(a,p.o,p,r.choice(["intext","foot","intext","top"])); a.ckind="right"; return
        carried=p.credit or p.self
        if carried and x<.28:
            a.credit=carried; a.ckind="right" if carried[2] is p.o else "kept"; return
        if x<.74:
            if can and r.random()<.16:
                i=r.choice(can); i.told=p.o; a.ckind="right(told)"; return
            a.credit=g.phrase(a,p.o,p); a.ckind="right"; return
        if x<.79:
            c=[o for o in g.outlets if o not in(p.o,a.o) and (o.kind=="agency" or o in st_used(a))]; a.credit=g.phrase(a,r.choice(c),None); a.ckind="false"; return
        a.ckind="none"
        if not p.emit and r.random()<.5: a.credit=g.phrase(a,p.o,p); a.ckind="right"
    def merge(g,st,p,ind):
        r=g.r; o=g.pick(st,["national","regional","aggregator","tv"]); u1=g.units([x.clone() for x in p.items]); u2=g.units([x.clone() for x in ind.items])
        n1=max(3,int(len(u1)*.65)); n2=max(3,int(len(u2)*.6)); seen={x.sid for u in u1[:n1] for x in u}
        second=[u for u in u2[:n2] if not any(x.sid in seen for x in u)]
        second[0][0].para=True
        items=[x for u in u1[:n1]+second for x in u]
        style=dict(o.style) if r.random()<.5 else dict(p.style)
        a=g.make(st,o,p.title,items,[p,ind],"merged",max(g.later(st,p.time),g.later(st,ind.time)),style); a.drifts=[]
        if r.random()<.3: g.edit2(a,p,ind)
        x=r.random()
        if x<.55: a.credit=("foot",r.choice(["Sources: {N}, {N2}","Additional reporting: {N2}. Source: {N}","With material from {O} and {O2}."]),p.o,p); a.second=ind; a.ckind="right"
        elif x<.8: a.credit=g.phrase(a,p.o,p); a.ckind="right"
        else: a.ckind="none"
        return a
    def edit2(g,a,p,ind):
        before=len(a.drifts); g.edit(a,p)
        mine={x.origin for x in p.items}
        a.drifts=[(c,x,ind if x.origin not in mine else p) for c,x in a.drifts]
    def boiler(g):
        r=g.r
        for b in r.sample(BOILER,min(len(BOILER),max(1,g.m//8))):
            picks=[];seen=set(); c=[a for a in g.arts if a.emit and a.boil is None and a.furn is None]; r.shuffle(c)
            for a in c:
                if a.st.j not in seen and len(picks)<4: picks.append(a); seen.add(a.st.j); a.boil=b
            for i,a in enumerate(picks):
                for z in picks[i+1:]: g.traps.add((a,z))
        by={}
        for a in g.arts:
            if a.emit and a.furn: by.setdefault(a.furn+a.o.name,[]).append(a)
        for l in by.values():
            for i,a in enumerate(l):
                for z in l[i+1:]:
                    if a.st is not z.st: g.traps.add((a,z))
    def features(g):
        r=g.r
        for title,lines in r.sample(FEATURES,min(len(FEATURES),max(1,g.m//10))):
            o=r.choice([x for x in g.outlets if x.kind=="regional"]); st=g.story_world(list(g.topics)[0],1000+len(g.arts)); st.times=r.choice(["good","date"]); eds=[]
            base=st.base
            for w in range(r.choice([2,3])):
                s2=copy.copy(st)
                txt=[l.format(*[r.randrange(11,59) for _ in range(6)],P="{P}") for l in lines]
                a=g.make(s2,o,title,[g.own(s2,"F",x) for x in txt],[],"standing-feature",base+timedelta(days=7*w),dict(o.style)); a.furn=None; eds.append(a)
            for i,a in enumerate(eds):
                for z in eds[i+1:]: g.traps.add((a,z))
    def number(g):
        emit=[a for a in g.arts if a.emit]; g.r.shuffle(emit); ids=list(range(1,len(emit)+1))
        for n,a in zip(ids,emit): a.id=f"a{n:05d}"
        for a in g.arts:
            if not a.emit: a.id=a.unseen
            slug=re.sub(r"[^a-z0-9]+","-",a.st.slotfill(a.title).lower()).strip("-")[:48]
            a.url=f"https://{a.o.domain}/{a.time.strftime('%Y/%m') if a.times!='none' else 'news'}/{slug}-{g.r.randrange(10000,99999)}"
        g.emitted=sorted(emit,key=lambda a:a.id)
    def credit_text(g,a,c):
        pos,ph,o,src=c
        two=getattr(a,"second",None)
        url=src.url if src is not None else f"https://{o.domain}/"
        au=src.author if src is not None else o.staff[0]
        return ph.format(O=o.with_the,Oc=cap(o.with_the),N=o.name,U=url,A=au,PL=a.st.slot["P"].upper(),DT=a.st.base.strftime("%B ")+str(a.st.base.day),N2=two.o.name if two else "",O2=two.o.with_the if two else "")
    def text(g,a):
        title=quotes(cap(fill(a.st,a.title,{"seen":set(),"last":None,"intro":set()},a.style)),a.style)
        paras=[]; authors=[]
        cr=a.credit or (a.self if not a.parents else None); pos=cr[0] if cr else None; ct=g.credit_text(a,cr) if cr else None
        if pos=="byline":
            paras.append([(ct,None)]); src=cr[3]
            m=re.match(r"(?:By )?([A-Z]\w+ [A-Z]\w+)(?: \||,| for| /)",ct); authors=[m[1]] if m else [cr[2].name]
        elif a.byl:
            authors=[a.author]
            if g.rr.random()<.6: paras.append([("By "+a.author,None)])
        if pos=="top": paras.append([(ct,None)])
        body=[]; ment={"seen":set(),"last":None,"intro":set()}
        for n,x in enumerate(a.items):
            s=render(x,a.style,ment)
            if x.para or not body: body.append([(s,x)])
            else: body[-1].append((s,x))
        if pos=="dateline": body[0].insert(0,(ct.rstrip()+"\2",None))
        if pos=="intext":
            i=min(len(body),g.rr.choice([1,2,2,3]))
            while i<len(body) and body[i][0][1] is not None and body[i][0][1].glue: i+=1
            body.insert(i,[(ct,None)])
        paras+=body
        if pos=="foot": paras.append([(ct,None)])
        if a.furn: paras.append([(quotes(a.furn.format(N=a.o.name,O=a.o.with_the),a.style),None)])
        if a.boil: paras.append([(a.boil,None)])
        t=title; spans=[]
        for p in paras:
            t+="\n\n"
            for n,(s,x) in enumerate(p):
                if n: t+=" "
                s=s.replace("\2",""); st=u16(t); t+=s
                if x is not None: spans.append((x,st,u16(t),s))
        return title,t,authors,spans
    def output(g):
        g.rr=random.Random(g.seed*31+5); lines=[]; S={}
        for a in g.emitted:
            title,t,authors,spans=g.text(a); a.spans=spans; b=t.encode("utf-16-le")
            for x,s,e,raw in spans: assert b[2*s:2*e].decode("utf-16-le")==raw; 
            assert "{" not in t and "\0" not in t and "\1" not in t and "|" not in t.replace(" | ",""),t
            S[a]={ (x.sid):(s,e,raw) for x,s,e,raw in spans}
            d={"id":a.id,"url":a.url,"title":title,"outlet":a.o.name}
            if a.times=="good": d["published"]=a.time.astimezone(timezone(timedelta(minutes=a.o.tz))).isoformat() if a.o.tz else a.time.strftime("%Y-%m-%dT%H:%M:%SZ")
            elif a.times=="date": d["published"]=a.time.strftime("%Y-%m-%d")
            d["authors"]=authors; d["text"]=t; lines.append(d)
        arts=[{"id":a.id,"parents":[p.id for p in a.parents],"root":a.root.id,"times":a.times,"how":a.how} for a in g.emitted]
        own={a:{(x.origin,x.sid) for x in a.items if not pureq(x)} for a in g.emitted}
        traps=set()
        for a,b in g.traps: traps.add((min(a.id,b.id),max(a.id,b.id)))
        pairs=[]
        for i,a in enumerate(g.emitted):
            for b in g.emitted[i+1:]:
                if a.st is b.st and own[a]&own[b]: pairs.append((a.id,b.id))
        assert not set(pairs)&traps
        drifts=[]
        for a in g.emitted:
            for dr in getattr(a,"drifts",[]):
                c,x=dr[0],dr[1]; p=dr[2] if len(dr)>2 else a.parents[0]
                s,e,raw=S[a][x.sid]; assert x.sid in S[p]; assert S[p][x.sid][2]!=raw,(c,raw)
                drifts.append({"code":c,"parent":p.id,"child":a.id,"start":s,"end":e})
        cl={}
        for a in sorted(g.emitted,key=lambda a:(a.time,a.id)):
            for x,s,e,_ in a.spans:
                if x.who is None: continue
                cl.setdefault((a.st.j,x.key or x.sid),[]).append((a,x,s,e))
        claims=[]
        bad={(d["child"],d["start"]) for d in drifts}
        for key,ps in cl.items():
            ps.sort(key=lambda q:((q[0].id,q[2]) in bad or bool(q[1].att) or bool(q[1].edits),))
            st=ps[0][0].st
            who=lambda x: st.people[x.who]["full"] if st.topic["roles"].get(x.who,("S",""))[0]=="S" else re.split(r" who | whose | dated |, ",st.roles[x.who])[0]
            org={}
            for a,x,s,e in ps: org.setdefault(x.origin,x.who)
            ws=set(org.values())
            low_=len(ws); high=low_
            if ws=={"u"} and len(org)>1 and not any(q[1].intro for q in ps): high=len(org)
            claims.append({"id":f"c{len(claims)+1:05d}","places":[{"article":a.id,"start":s,"end":e} for a,x,s,e in ps],"speaker":who(ps[0][1]),"low":low_,"high":high})
        truth={"format":"provenance-truth/1","seed":g.seed,"articles":arts,"pairs":[list(p) for p in pairs],"claims":claims,"loops":[[a.id for a in l] for l in g.loops],"drifts":drifts,"traps":sorted(map(list,traps))}
        return lines,truth
def st_used(a): return a.st.used
def pureq(x):
    """only a quotation is shared: no text"""
    t=x.spec["text"]
    if "“" not in t and not x.spec["open"]: return False
    out=re.sub(r"“[^”]*(”|$)","",TOK.sub(lambda m:m[2].split("|")[0] if m[1]!="m" else "",t))
    return len(out.split())<12 or x.spec["press"]
def main():
    p=argparse.ArgumentParser(); p.add_argument("--seed",type=int,default=1); p.add_argument("--stories",type=int,default=40); p.add_argument("--out",required=True); p.add_argument("--stats",action="store_true"); a=p.parse_args()
    g=Gen(a.seed,a.stories); lines,truth=g.run(); os.makedirs(a.out,exist_ok=True)
    with open(os.path.join(a.out,"articles.jsonl"),"w",encoding="utf-8") as f:
        for l in lines: f.write(json.dumps(l,ensure_ascii=False)+"\n")
    with open(os.path.join(a.out,"truth.json"),"w",encoding="utf-8") as f: json.dump(truth,f,ensure_ascii=False); f.write("\n")
    if a.stats:
        from collections import Counter
        print(len(lines),{k:len(v) for k,v in truth.items() if isinstance(v,list)}); print(Counter(x.ckind for x in g.emitted if x.parents)); print(Counter(d["code"] for d in truth["drifts"])); print(Counter(x.how for x in g.emitted))
if __name__=="__main__": main()
