#!/usr/bin/env python3
"""Invented articles that republish each other, with exact truth (provenance-truth/1). Standard library only."""
import argparse,copy,datetime as dt,glob,json,os,random,re,sys
from common import *
HERE=os.path.dirname(os.path.abspath(__file__))

def load():
    out=[];cur=None
    for fn in sorted(glob.glob(os.path.join(HERE,"d[0-9]*.txt"))):
        for ln in open(fn,encoding="utf8"):
            ln=ln.strip()
            if not ln: continue
            if ln[0]=="@": cur={"name":ln[1:],"slots":{}};out.append(cur);continue
            if ln.startswith("slot "):
                k,v=ln[5:].split(":",1);cur["slots"][k.strip()]=[x.strip() for x in v.split("|")];continue
            k,v=ln.split(":",1);v=v.strip()
            if k in("org","E"): cur[k]=[x.strip() for x in v.split("|")]
            elif k in "RUDC": cur[k]=[x.strip() for x in v.split(";")]
            elif k=="T": cur.setdefault("T",[]).append([x.strip() for x in v.split(" | ")])
            else: cur.setdefault(k,[]).append([x.strip() for x in v.split("||")])
    return out

TAG=re.compile(r"<(n\+|n|p|m|h|x|s|f|d|w|e)(\d?)(?::([^>]*))?>|\^")
BOUNDS={"at least":"no fewer than","no fewer than":"at least","more than":"over","over":"more than","up to":"as many as","as many as":"up to","fewer than":"fewer than","no more than":"no more than"}
ONES="zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS="0 0 twenty thirty forty fifty sixty seventy eighty ninety".split()
def words(n):
    if n<20: return ONES[n]
    if n<100: return TENS[n//10]+("-"+ONES[n%10] if n%10 else "")
    return "%s hundred"%ONES[n//100]+(" and "+words(n%100) if n%100 else "")

class Sent:
    """One sentence of a story: kinds lede, fact, quote, narr, own."""
    n=0
    def __init__(s,kind,variants,speaker=None,rng=None):
        Sent.n+=1;s.id=Sent.n;s.kind=kind;s.sp=speaker;s.claim=None
        s.nums=[];s.v=[]
        for i,t in enumerate(variants):
            nodes=[];at=0;k=0
            for m in TAG.finditer(t):
                if m.start()>at: nodes.append(("t",t[at:m.start()]))
                at=m.end()
                if m.group(0)=="^": nodes.append(("^",));continue
                c,ix,body=m.groups()
                if c in("n","n+","p","m"):
                    if ix: j=int(ix)-1
                    else:
                        j=k;k+=1
                        if i==0:
                            lo,hi=body.split("-")
                            if c=="m": val=round(rng.uniform(float(lo),float(hi)),1)
                            else: val=rng.randint(int(lo),int(hi))
                            b=""
                            if c=="n+" and rng.random()<.6: b=rng.choice(["at least","more than","up to","over","as many as","no fewer than","fewer than","no more than"])
                            s.nums.append([c[0],val,b,c=="n+"])
                    nodes.append(("n",j))
                elif c in"hx": nodes.append((c,)+tuple(body.split("|")))
                elif c=="w": nodes.append((c,)+tuple(body.split("|")))
                elif c=="s": nodes.append((c,body.split("|")))
                else: nodes.append((c,body))
            if at<len(t): nodes.append(("t",t[at:]))
            s.v.append(nodes)
    def has(s,c,var=0): return any(x[0]==c for x in s.v[var])

def new(s,rng,var=0,mode=None,pb=None):
    sp=s.sp
    st=dict(s=s,var=var,sp=sp,mode=mode or {"fact":"rep","quote":"q"}.get(s.kind,"narr"),nums=copy.deepcopy(s.nums),style=0,
        h=getattr(s,"h0",True),x=True,w=0,e=True,f="stay",d=True,glob=False,attr="full",join=False,pb=rng.random()<.55 if pb is None else pb,
        syn=[rng.randrange(len(n[1])) for n in s.v[var] if n[0]=="s"],frame=None,tail=None)
    pick_frame(st,rng);return st

def starts_num(st):
    n=st["s"].v[st["var"]]
    return n[0][0]=="n" and not st["nums"][n[0][1]][2]
def pick_frame(st,rng,para=False):
    m=st["mode"];sp=st["sp"]
    if m=="rep":
        if sp.kind=="doc": o=["dsay","dpost","acc","accp"]
        else: o=["pre","pre","that","told","post","post","inv","acc","accp"]+([] if para else ["confirm","explain"])
        if starts_num(st) and st["f"]!="front": o=[x for x in o if x not in("post","inv","accp","dpost")]
        cands=[x for x in o if x!=st["frame"]];st["frame"]=rng.choice(cands)
    elif m=="q":
        o=["qpost","qpre","qinv","qpost"]+(["qsplit"]*2 if st["s"].has("^",st["var"]) else [])
        if starts_num(st): o=["qpre"]
        st["frame"]=rng.choice([x for x in o if x!=st["frame"]] or o)

def num(st,j):
    k,v,b,_=st["nums"][j];z=st["style"]
    if k=="n":
        if z==0: t=words(v) if v<10 else f"{v:,}"
        elif z==1: t=words(v) if v<=100 else str(v)
        else: t=str(v) if v<100 else (words(v) if v<1000 else str(v))
    elif k=="p": t=[f"{v} percent",f"{v} per cent",f"{v}%",words(v)+" percent"][z]
    else: t=[f"${v} million",f"{v} million dollars",f"${v}m",f"{v} million dollars"][z]
    return (b+" " if b else "")+t
def clause(st):
    """(text, text of second part) of the content, no final stop"""
    o="";front="";si=0
    for n in st["s"].v[st["var"]]:
        c=n[0]
        if c=="t": o+=n[1]
        elif c=="n": o+=num(st,n[1])
        elif c=="h": o+=n[1] if st["h"] else n[2]
        elif c=="x": o+=n[1] if st["x"] else n[2]
        elif c=="w": o+=n[1+st["w"]]
        elif c=="s": o+=n[1][st["syn"][si]];si+=1
        elif c=="d": o+=n[1] if st["d"] else ""
        elif c=="e": o+=n[1] if st["e"] else " … "
        elif c=="^": o+="^"
        elif c=="f":
            if st["f"]=="front": front=n[1]
            else: o+=n[1]
    o=re.sub(r"(?<=\w),?\s+…",r" …",o)
    o=re.sub(r"\s+"," ",o).strip().replace(" ,",",").replace(" .",".")
    if front: o=front+", "+o
    if st["glob"]:
        for a,b in GLOB: o=re.sub(r"\b%s\b"%re.escape(a),b,o)
    return o
def cap(t):
    m=re.match(r"(\d{1,2})(?= [a-z])",t)
    if m: t=words(int(m.group(1)))+t[m.end():]
    return t[0].upper()+t[1:]
LOWER={"The","A","An","Its","Both","Her","His","No","Two","Five","Some","Half","Most","Those","Few","Several","Older","Talk","Local","Our","Calls"}
def low(t): return t[0].lower()+t[1:] if t.split()[0] in LOWER else t
def fixq(t,qs):
    a,b,ap={"curly":("“","”","’"),"straight":('"','"',"'"),"single":("‘","’","’")}[qs]
    return t.replace("'",ap).replace("“",a).replace("”",b)

class Speaker:
    def __init__(s,kind,name=None,role=None,fem=False,reason=None,truth=None,form=0):
        s.kind,s.name,s.role,s.fem,s.reason,s.truth,s.form=kind,name,role,fem,reason,truth,form
    def who(s,ctx,obj=False,final=False):
        """mention; final: at the end of a sentence, no closing comma"""
        seen=s in ctx["seen"];ctx["seen"].add(s);last=ctx["last"] is s;ctx["last"]=s
        end="" if final else ","
        if s.kind=="named":
            if not seen:
                if s.form==1 and len(s.role.split())<=2: return f"{s.role} {s.name}"
                if s.form==2: return f"the {s.role}, {s.name}{end}"
                return f"{s.name}, {'the ' if s.form==0 else ''}{s.role}{end}"
            if last and not obj and ctx["pron"]: return "she" if s.fem else "he"
            return s.name.split()[-1]
        if s.kind=="unnamed":
            if not seen: return f"{s.role}, {s.reason}{end}"
            return "the "+re.sub(r"^an? ","",s.role)
        return s.role

def render(st,ctx):
    c=clause(st);m=st["mode"];sp=st["sp"]
    if m=="narr":
        ctx["last"]=None
        return cap(c) if c[-1] in".?!" else cap(c)+"."
    if m=="rep":
        c=c.replace("^","").rstrip(".");ctx["pron"]=True
        if st["attr"]=="dropped": ctx["last"]=None;return cap(c)+"."
        if st["attr"]!="full":
            ctx["last"]=None;O=st["attr"];f=st["oframe"]
            return [f"{cap(O)} reported that {c}.",f"{cap(c)}, {O} reported.",f"According to {O}, {c}.",f"{cap(O)} has learned that {c}."][f if not (starts_num(st) and f==1) else 0]
        F=st["frame"];W=lambda **k:sp.who(ctx,**k)
        vb="say" if False else "said"
        if F=="pre": return cap(W())+f" said {c}."
        if F=="that": return cap(W())+f" said that {c}."
        if F=="told": return cap(W())+f" told reporters that {c}."
        if F=="confirm": return cap(W())+f" confirmed that {c}."
        if F=="explain": return cap(W())+f" explained that {c}."
        if F=="post": return cap(c)+", "+W()+" said."
        if F=="inv": return cap(c)+", said "+W(final=True,obj=True)+"."
        if F=="acc": return ("According to "+W(obj=True)).rstrip(",")+f", {c}."
        if F=="accp": return cap(c)+", according to "+W(obj=True,final=True)+"."
        if F=="dsay": return cap(W())+f" {sp.verb} that {c}."
        if F=="dpost": return cap(c)+", "+W()+f" {sp.verb}."
    F=st["frame"];ctx["pron"]=True
    p=[cap(x.strip()) if i==0 else x.strip() for i,x in enumerate(c.split("^"))]
    whole=" ".join(p);W=lambda **k:sp.who(ctx,**k)
    if F=="qsplit" and len(p)==2: return f"“{p[0].rstrip(',')},” {W()} said, “{p[1]}.”"
    if F=="qpre": return cap(W())+f" said: “{whole}.”"
    if F=="qinv": return f"“{whole},” said "+W(final=True,obj=True)+"."
    return f"“{whole},” {W()} said."

# ---------- edits and paraphrase
def neutral(st,rng):
    """Says the same in other words. Tells nothing."""
    k=0
    if st["syn"] and rng.random()<.9:
        nodes=[n for n in st["s"].v[st["var"]] if n[0]=="s"]
        st["syn"]=[(i+1)%len(n[1]) for i,n in zip(st["syn"],nodes)];k+=1
    s=st["s"]
    if st["mode"]!="q":
        if s.has("f",st["var"]) and rng.random()<.6: st["f"]="front" if st["f"]=="stay" else "stay";k+=1
        if s.has("d",st["var"]) and rng.random()<.8: st["d"]=False;k+=1
        if st["nums"] and rng.random()<.5:
            st["style"]=rng.choice([z for z in(0,1,2,3) if z!=st["style"]])
            for n in st["nums"]:
                if n[2] in BOUNDS and rng.random()<.5: n[2]=BOUNDS[n[2]]
            k+=1
        if s.kind!="quote" and rng.random()<.5: st["glob"]=True
    if st["mode"]=="q" and s.kind=="fact" and rng.random()<.3:
        st["mode"]="rep";st["frame"]=None;pick_frame(st,rng,True);k+=1
    elif st["mode"] in("q","rep") and st["attr"]=="full" and (k==0 or rng.random()<.5): pick_frame(st,rng,True)
    elif st["mode"]=="rep" and st["attr"]=="full" and starts_num(st) and st["frame"] in("post","inv","accp","dpost"): pick_frame(st,rng,True)

def options(st):
    s=st["s"];v=st["var"];o=[]
    if st["join"] or st.get("joined") or st["tail"]: return o
    nn=[n[1] for n in s.v[v] if n[0]=="n"]
    if st["mode"]!="q":
        for j in nn:
            k,val,b,ok=st["nums"][j]
            if b!="about":
                o.append(("value-changed",j))
                if b: o.append(("bound-dropped",j))
                elif ok: o.append(("bound-added",j))
                if k=="n" and not b and ok and val>20 and val%10: o.append(("rounded",j))
        if s.has("h",v): o+=[("hedge-dropped" if st["h"] else "hedge-added",0)]*2
        if s.has("x",v) and st["x"]: o+=[("negation-dropped",0)]*2
        if st["mode"]=="rep" and st["attr"]=="full": o+=[("attribution-dropped",0),("speaker-replaced-by-outlet",0)]
    else:
        if s.has("x",v) and st["x"]: o+=[("not-dropped",0)]*2
        if s.kind=="quote":
            if s.has("w",v) and not st["w"]: o+=[("word-changed",0)]*2
            if s.has("e",v) and st["e"]: o+=[("ellipsis",0)]*2
    return o
def apply(st,code,j,rng,outlets):
    if code=="value-changed":
        n=st["nums"][j];old=n[1]
        while n[1]==old or n[1]<=0:
            if n[0]=="m": n[1]=round(old*rng.choice([.5,.7,1.4,1.8,2.2])+rng.choice([0,.1]),1)
            elif n[0]=="p": n[1]=max(2,min(97,old+rng.choice([-9,-6,6,8,11,15])))
            elif old<12: n[1]=old+rng.choice([-2,2,3,4])
            else:
                d=str(old);n[1]=int(d[1]+d[0]+d[2:]) if rng.random()<.3 and d[1] not in"0"+d[0] else int(old*rng.choice([.6,.75,1.3,1.5,1.9]))
    elif code=="rounded":
        n=st["nums"][j];n[1]=round(n[1],-2) if n[1]>300 else round(n[1],-1)
        n[2]="about"
    elif code=="bound-dropped": st["nums"][j][2]=""
    elif code=="bound-added": st["nums"][j][2]=rng.choice(["at least","more than","up to","over","as many as"])
    elif code.startswith("hedge"): st["h"]=not st["h"]
    elif code in("negation-dropped","not-dropped"): st["x"]=False
    elif code=="attribution-dropped": st["attr"]="dropped"
    elif code=="speaker-replaced-by-outlet": st["attr"]=rng.choice(outlets);st["oframe"]=rng.randrange(4)
    elif code=="word-changed": st["w"]=1
    elif code=="ellipsis": st["e"]=False
    if st["mode"]=="rep" and st["attr"]=="full" and starts_num(st) and st["frame"] in("post","inv","accp","dpost") and st["f"]!="front":
        st["frame"]="that" if st["sp"].kind!="doc" else "dsay"
FAMX={"hedge-added":"hedge","hedge-dropped":"hedge","rounded":"v","value-changed":"v","bound-dropped":"v","bound-added":"v","attribution-dropped":"a","speaker-replaced-by-outlet":"a"}

WGT={"attribution-dropped":.5,"speaker-replaced-by-outlet":.5,"hedge-dropped":2.5,"hedge-added":2.5,"bound-dropped":2,"bound-added":1.2,"negation-dropped":2,"rounded":1.5}
class Outlet:
    def __init__(s,name,agency=False,rng=None):
        s.name=name;s.agency=agency;s.dom=re.sub(r"[^a-z0-9]","",name.lower().replace("the ","")) + ".example"
        s.qs=rng.choices(["curly","straight","single"],[5,4,1])[0]
        s.text=name if not name.startswith("The ") or rng.random()<.5 else "the "+name[4:]
class Art: pass

class World:
    def __init__(s,seed,M):
        s.r=random.Random(seed);r=s.r;s.seed=seed;s.M=M
        sur=[a+b for a in SA for b in SB if not(a[-1]==b[0])];r.shuffle(sur);s.sur=sur;s.si=0
        pl=[a+b for a in PA for b in PB if a[-1]!=b[0]];r.shuffle(pl);s.pl=pl;s.pi=0
        s.outlets=[Outlet(r.choice(PAPER).format(pl[-1-i]),rng=r) for i in range(34)]+[Outlet(a,True,r) for a in AGENCY]+[Outlet(a,False,r) for a in SITES]
        seen=set();s.outlets=[o for o in s.outlets if not(o.name in seen or seen.add(o.name))]
        s.arts=[];s.drifts=[];s.loops=[];s.claims=[];s.trapsets=[];s.unseen=0;s.stats={}
        doms=load();keys=[]
        while len(keys)<M:
            for v in(0,1):
                ds=doms[:];r.shuffle(ds);keys+=[(d,v) for d in ds]
        # first variations of all domains, then second ones
        for i,(d,v) in enumerate(keys[:M]): s.story(i,d,v if (i//len(doms))%2 in(0,1) else v)
        s.boiler()
    def name(s):
        s.si+=1;f=s.r.random()<.5;return s.r.choice(FEM if f else MAS)+" "+s.sur[s.si%len(s.sur)],f
    # --- one story
    def story(s,i,d,v):
        r=s.r;s.pi+=1;place=s.pl[s.pi%(len(s.pl)-34)]
        if r.random()<.2: place=r.choice(["New ","Port ","Upper ","East ","Saint "])+place
        fill={k:r.choice(o) for k,o in d["slots"].items()};fill["place"]=place
        for k in fill: fill[k]=fill[k].replace("{place}",place)
        fill["org"]=r.choice(d["org"]).format(**fill);fill["day"]=r.choice(DAYS);
        Es=[e.format(**fill) for e in d["E"]]
        s.f=fill;s.d=d;s.day=fill["day"]
        F=lambda t:t.format(**fill)
        S=lambda kind,vs,sp=None:Sent(kind,[F(t) for t in vs],sp,r)
        # speakers
        roles=d["R"][:];r.shuffle(roles)
        def named(role):
            n,f=s.name();sp=Speaker("named",n,role,f,form=r.choice([0,0,1,2,3 if " of " in role or " at " in role else 0]));sp.truth=n;return sp
        sp=[named(roles[0]),named(roles[1])]
        extra=[]
        ro=Speaker("role",role="the "+roles[2]);ro.truth=ro.role;extra.append(ro)
        u=r.choice(d["U"]);un=Speaker("unnamed",role=u,reason=r.choice(REASON));un.truth=u;extra.append(un)
        dn=r.choice(d["D"]);do=Speaker("doc",role="the "+dn);do.truth="the "+dn;do.verb=r.choice(["says","states","notes"]);extra.append(do)
        cn=r.choice(d["C"]);co=Speaker("coll",role=cn);co.truth=cn;extra.append(co)
        r.shuffle(extra);ex=extra[:r.choice([2,3])]
        def E(): return r.choice(Es)
        def own(pool,k,used=set()):
            out=[]
            if k<1: return out
            for t in r.sample(pool,len(pool)):
                if t in s.usedg: continue
                s.usedg.add(t);fill["E"]=E();out.append(S("own",[t]))
                if len(out)==k: break
            return out
        s.usedg=set();s.own=own
        line=lambda k:[x for j,x in enumerate(d[k]) if j%2==v]
        lede=S("lede",[d["L"][v][0]]);ledeB=S("lede",[d["L"][v][1]])
        titles=[cap(F(t)) for t in d["T"][v]]
        facts=[]
        for x in line("F"):
            p=r.choice(sp+ex) if r.random()<.75 else sp[0]
            q=S("fact",x,p);q.h0=r.random()<.7;facts.append(q)
        quotes=[]
        qsp=[p for p in sp+ex if p.kind!="doc"]
        for x in line("Q"): quotes.append(S("quote",x,r.choice(sp+[r.choice([p for p in qsp if p.kind!="coll" or not re.search(r"\b(I|my|My|me)\b",x[0])])])))
        narr=[S("narr",x) for x in line("N")];nxt=[S("narr",x) for x in line("X")]
        for q in facts+quotes: s.claims.append(q);q.claim=True;q.low=q.high=1
        # shape
        shape=r.random()
        indep=r.random()<.5;merge=indep and r.random()<.45
        unseen=r.random()<.16 and not merge
        loop=not unseen and r.random()<.17
        spare=[]
        if indep and len(quotes)>2: spare=[quotes.pop()]
        body=facts[:];
        seq=[];f=facts[:];q=quotes[:];r.shuffle(f);r.shuffle(q)
        seq=f[:1]
        rest=f[1:]+q+narr;r.shuffle(rest)
        seq+=rest;
        extra_own=own(G,r.choice([0,1,1,2]))
        for g in extra_own: seq.insert(r.randrange(1,len(seq)+1),g)
        seq+=nxt
        times=r.choices(["good","date","none"],[55,25,20])[0]
        t0=dt.datetime(2024,r.randint(1,12),r.randint(1,27),r.randint(5,18),r.randint(0,59),r.randint(0,59),tzinfo=dt.timezone(dt.timedelta(hours=r.choice([0,1,2,-5]))))
        pool=r.sample(s.outlets,14);agencies=[o for o in s.outlets if o.agency]
        O0=r.choice(agencies) if r.random()<.35 else pool.pop()
        ctx=dict(i=i,times=times,place=place,titles=titles,pool=pool)
        def insts(sents):
            o=[]
            for x in sents:
                m="q" if x.kind=="fact" and r.random()<.2 and x.sp.kind!="doc" and not x.v[0][0][0]=="n" else None
                o.append(new(x,r,0,m))
            return o
        a0=s.art(ctx,O0,titles[0],insts([lede]+seq),[],t0,"original");a0.unseen=None
        tree=[a0]
        if unseen: s.arts.remove(a0);s.unseen+=1;a0.unseen="unseen:%d"%s.unseen
        b=None
        if indep:
            ss=[ledeB];shared=[x for x in facts if len(x.v)>1];r.shuffle(shared);shared=shared[:r.choice([1,2,2])]
            il=[new(ledeB,r)]
            mates=[]
            spB=named(roles[3]) if len(roles)>3 else named("spokesman of "+fill["org"])
            for x in shared:
                y=new(x,r,1,"q" if r.random()<.35 and x.sp.kind!="doc" and x.v[1][0][0]!="n" else None)
                z=r.random()
                if z<.45: # another speaker
                    y["sp"]=spB;y["frame"]=None;pick_frame(y,r)
                    if x.sp.kind=="unnamed": x.low,x.high=1,2
                    else: x.low=x.high=2
                elif x.sp.kind=="unnamed": x.low,x.high=1,2
                mates.append(y)
            if quotes and r.random()<.4:
                y=new(quotes[0],r);mates.append(y);
                if y["sp"].kind=="unnamed": quotes[0].low,quotes[0].high=1,2
            for x in spare: mates.append(new(x,r))
            for x in own(G,3): mates.append(new(x,r))
            r.shuffle(mates)
            b=s.art(ctx,pool.pop(),titles[1],il+mates,[],t0+dt.timedelta(minutes=r.randint(-200,400)),"independent")
        n=r.choice([2,3,4,4,5,6,7])-(1 if indep else 0)
        if unseen: n=max(n,3)
        for k in range(max(n,1)):
            par=a0 if (unseen and k<2) else r.choice(tree if r.random()<.6 else tree[-2:])
            tree.append(s.copy(ctx,par,fill))
        if loop:
            # make a chain from a0
            c=tree[-1];chain=[c]
            while chain[-1].par: chain.append(chain[-1].par)
            chain=chain[::-1]
            if len(chain)<3: c=s.copy(ctx,c,fill,only=("verbatim","trimmed","reled"));tree.append(c);chain.append(c)
            if all(x.how!="quote-only" for x in chain):
                last=s.copy(ctx,c,fill,only=("verbatim","trimmed","reled"),outlet=a0.outlet,how="loop")
                tree.append(last);s.loops.append(chain+[last])
        m=None
        if merge and len(b.ins)>3:
            p=r.choice([x for x in tree if x.how!="quote-only"])
            m=s.merged(ctx,p,b,fill)
        if b:
            for x in tree:
                if x is a0 and unseen: continue
                s.trapsets.append((x,b))
    def art(s,ctx,o,title,ins,parents,t,how):
        a=Art();r=s.r;a.outlet=o;a.title=title;a.ins=ins;a.parents=parents;a.t=t;a.how=how;a.times=ctx["times"];a.place=ctx["place"];a.day=s.day
        a.credit=None;a.par=parents[0] if parents else None;a.boil=None;a.qs=o.qs;a.author=s.name()[0];a.i=ctx["i"];a.unseen=None;a.u=len(s.arts)+1
        a.root=a if not parents else parents[0].root;a.foot=r.choice(FURN_FOOT) if r.random()<.15 else None
        a.own_top=r.choice(["By {A}","By {A}","{A}","By {A}, {M} staff","By our reporter {A}",None,None]) if True else None
        a.dl=r.random()<.35;s.arts.append(a);return a
    def later(s,a,lo=15):
        return a.t+dt.timedelta(seconds=s.r.randint(lo*60,s.r.choice([3,8,26])*3600))
    def copy(s,ctx,par,fill,only=None,outlet=None,how=None):
        r=s.r
        op=r.choice(only) if only else r.choices(["verbatim","trimmed","reled","reordered","excerpted","quote-only"],[18,24,22,10,14,8])[0]
        qs=[x for x in par.ins if x["mode"]=="q" and x["s"].kind=="quote"]
        if op=="quote-only" and (not qs or not par.ins or par.unseen): op="trimmed"
        if len(par.ins)<6 and op in("trimmed","excerpted"): op="reled"
        ins=[dict(x,nums=copy.deepcopy(x["nums"]),syn=list(x["syn"]),tail=None) for x in par.ins]
        if outlet is None:
            outlet=ctx["pool"].pop() if ctx["pool"] else r.choice(s.outlets)
        title=par.title if r.random()<(.85 if op=="verbatim" else .5) else r.choice(ctx["titles"])
        a=s.art(ctx,outlet,title,[],[par],s.later(par),how or op)
        src={}
        if op=="trimmed":
            ins=ins[:max(4,int(len(ins)*r.uniform(.5,.85)))];ins[-1]["join"]=False
        if par.unseen and op in("verbatim","trimmed","reled"):
            # each direct copy lacks other sentences
            drop=set(id(x) for x in r.sample(ins[1:],min(len(ins)-5,r.choice([2,3,4])) if len(ins)>7 else 1))
            ins=s.unjoin([x for x in ins if id(x) not in drop])
        if op=="reled":
            g=s.own(RELEDE,1)
            if g and ins[0]["s"].kind in("lede","own"):
                if r.random()<.75: 
                    if ins[0]["join"]: ins[1].pop("joined",None)
                    ins=ins[1:]
            ins=[new(x,r,pb=True) for x in g]+ins
        if op=="reordered":
            ins=s.unjoin(ins);h=ins[:1];t=ins[1:];r.shuffle(t);ins=h+t
        if op=="excerpted":
            ins=s.unjoin(ins);k=r.randint(3,min(5,len(ins)-1));st=r.randrange(0,len(ins)-k+1)
            keep=ins[st:st+k] if r.random()<.6 else sorted(r.sample(ins,k),key=lambda x:ins.index(x))
            g=[new(x,r) for x in s.own(RELEDE,1)+s.own(G,r.choice([2,3]))]
            ins=g[:-1]+keep+g[-1:]
        if op=="quote-only":
            keep=r.sample(qs,min(len(qs),r.choice([1,1,2])))
            keep=[x for x in ins if any(x["s"] is y["s"] for y in keep)]
            g=[new(x,r,pb=True) for x in s.own(RELEDE,1)+s.own(G,4)]
            ins=g[:-1]+keep+g[-1:]
        a.ins=ins
        if r.random()<(.8 if op=="verbatim" else .55): a.qs=par.qs
        s.change(a,{id(x):par for x in ins if not any(x["s"] is y["s"] for y in []) },par,op)
        s.credit(ctx,a,par,op,fill)
        return a
    def unjoin(s,ins):
        for x in ins: x["join"]=False;x.pop("joined",None)
        return ins
    def change(s,a,src,par,op,edges=None):
        r=s.r;mine=lambda x:any(x["s"] is y["s"] for y in par.ins)
        inherited=[x for x in a.ins if (edges or {}).get(id(x)) or mine(x)]
        level=0 if op=="verbatim" else r.choices([0,.12,.35],[45,30,25])[0]
        a.level=level
        done=set()
        if level:
            for x in inherited:
                if r.random()<level and not x["join"] and not x.get("joined"): neutral(x,r);done.add(id(x))
            if r.random()<.6:
                for x,y in zip(a.ins,a.ins[1:]):
                    if all(z["s"].kind=="narr" and not z["join"] and not z.get("joined") for z in(x,y)) and x["s"].id!=y["s"].id and id(x) in map(id,inherited):
                        if clause(x)[-1]=="." and clause(y)[-1]==".": x["join"]=True;x["pb"]=False;y["joined"]=True;break
        k=0 if par.unseen else r.choices([0,1,2,3],[35,38,18,9])[0] if op not in("verbatim",) else (0 if r.random()<.85 else 1)
        if op=="quote-only": k=min(k,1)
        cand=[x for x in inherited if options(x)];r.shuffle(cand)
        for x in cand[:k]:
            p=(edges or {}).get(id(x)) or par
            if p.unseen: continue
            many=2 if r.random()<.2 else 1;fam=set()
            for _ in range(many):
                o=[z for z in options(x) if FAMX.get(z[0],z[0]) not in fam]
                if fam: o=[z for z in o if not(z[0]=="attribution-dropped" and "hedge" in str(fam))]
                if not o: break
                kinds=sorted(set(z[0] for z in o));kind=r.choices(kinds,[WGT.get(z,1) for z in kinds])[0];c,j=r.choice([z for z in o if z[0]==kind])
                before=render(x,dict(seen=set(),last=None,pron=True))
                apply(x,c,j,r,[p.outlet.text,p.outlet.text,a.outlet.text] if c[0]=="s" else None)
                after=render(x,dict(seen=set(),last=None,pron=True));assert before!=after,(c,before)
                fam.add(FAMX.get(c,c));s.drifts.append((c,p,a,x))
    def credit(s,ctx,a,par,op,fill):
        r=s.r;z=r.random()
        kind="right" if z<.68 else "kept" if z<.80 else "false" if z<.85 else "none"
        if op=="quote-only" or a.how=="loop" : kind="right"
        if kind=="kept":
            if par.credit and par.credit["pos"]!="tail" : a.credit=dict(par.credit,kind="kept");s.count("kept");a.ckind="kept";return
            kind="right"
        a.ckind=kind;s.count(kind)
        if kind=="none": return
        o=par.outlet;au=par.author
        if kind=="false":
            o=r.choice([x for x in s.outlets if x not in(par.outlet,a.outlet) and x is not par.root.outlet]);au=s.name()[0]
        pos=r.choices(["top","byline","dateline","foot","inside","tail"],[20,16,11,26,20,7])[0]
        if op=="quote-only" : pos="inside"
        if pos=="tail" and (a.ins[0]["s"].kind not in("lede",) or a.ins[0]["join"]): pos="inside"
        t=r.choice(TAIL if pos=="tail" else CREDIT[pos])
        if op=="quote-only": t=r.choice(CREDIT["inside"][:5]+["{O} quoted those involved on {D}.","The following words appeared in {O}.","Speaking to {O}, those involved did not hide their feelings."])
        url="https://"+o.dom+("/" if kind=="false" else "/"+self_slug(par))
        f=lambda t:t.format(O=(cap(o.text) if t.startswith("{O}") else o.text),A=au,P=ctx["place"],D=s.day,U=url,L="{L}",l="{l}")
        a.credit=dict(pos=pos,text=f(t),kind=kind,t=t,at=r.random())
        s.stats.setdefault("phr",set()).add(pos+t)
    def count(s,k): s.stats[k]=s.stats.get(k,0)+1
    def merged(s,ctx,p,b,fill):
        r=s.r
        cp=lambda q:s.unjoin([dict(x,nums=copy.deepcopy(x["nums"]),syn=list(x["syn"]),tail=None) for x in q.ins])
        A,B=cp(p),cp(b);A=A[:max(4,int(len(A)*r.uniform(.55,.75)))];B=B[1:1+max(3,int(len(B)*r.uniform(.6,.85)))]
        have={x["s"].id for x in A};B=[x for x in B if x["s"].id not in have]
        a=s.art(ctx,ctx["pool"].pop(),r.choice(ctx["titles"]),[],[p,b],max(s.later(p),s.later(b)),"merged")
        cut=r.randint(2,len(A));a.ins=A[:cut]+B+A[cut:] if r.random()<.5 else A+B
        s.change(a,None,p,"merged",{**{id(x):p for x in A},**{id(x):b for x in B}})
        s.credit(ctx,a,p,"merged",fill)
        if a.ckind=="right" and r.random()<.5 and a.credit["pos"] in("foot","top","inside"):
            a.credit["text"]=r.choice(["With reports from {0} and {1}.","Compiled from reports by {0} and {1}.","Sources: {0}; {1}"]).format(p.outlet.text,b.outlet.text);a.credit["pos"]="foot"
        return a
    def boiler(s):
        r=s.r;n=max(1,s.M//10);roots=[a for a in s.arts if not a.parents and not a.unseen];r.shuffle(roots)
        for k in range(n):
            g=[];st=set()
            while roots and len(g)<4:
                a=roots.pop()
                if a.i in st: continue
                st.add(a.i);g.append(a)
            t=BOILER[k%len(BOILER)].format(B=s.pl[s.pi+5+k])
            for a in g:
                a.boil=t
                for c in s.arts:
                    if c.par is a and c.how=="verbatim": c.boil=t
        car=[a for a in s.arts if a.boil]
        for x in range(len(car)):
            for y in range(x): 
                if car[x].i!=car[y].i and car[x].boil==car[y].boil: s.trapsets.append((car[x],car[y]))
    # --- writing
    def write(s,out):
        r=s.r;os.makedirs(out,exist_ok=True);arts=s.arts[:]
        r.shuffle(arts)
        for k,a in enumerate(arts): a.id="a%05d"%(k+1)
        for a in arts: a.slug=self_slug(a)
        lines=[];places={};span={}
        for a in arts:
            text,pl=s.text(a);a.full=text
            for x,(b,e) in pl: span[a.id,id(x)]=(b,e);places.setdefault(x["s"].id,[]).append((a,b,e,x))
            l=dict(id=a.id,url="https://%s/%s"%(a.outlet.dom,a.slug),title=a.title,outlet=a.outlet.name)
            if a.times=="good": l["published"]=a.t.isoformat()
            elif a.times=="date": l["published"]=a.t.date().isoformat()
            l["authors"]=a.authors;l["text"]=text;lines.append(l)
        ref=lambda p:p.unseen or p.id
        A=[dict(id=a.id,parents=[ref(p) for p in a.parents],root=ref(a.root),times=a.times,how=a.how) for a in arts]
        by={}
        for a in arts: by.setdefault(a.i,[]).append(a)
        pairs=[];ptr={tuple(sorted((x.id,y.id))) for x,y in s.trapsets}
        for g in by.values():
            for i,x in enumerate(g):
                for y in g[:i]:
                    lx,ly=s.lineage(x),s.lineage(y)
                    if not lx&ly: continue
                    com={(z["s"].id,z["var"]):z for z in x.ins if z["s"].kind!="quote"}.keys()&{(z["s"].id,z["var"]):1 for z in y.ins}.keys()
                    if com or (x in y.parents and y.how!="quote-only") or (y in x.parents and x.how!="quote-only"): pairs.append(tuple(sorted((x.id,y.id))))
        pairs=sorted(set(pairs));traps=sorted(t for t in ptr if t not in set(pairs))
        claims=[]
        for q in s.claims:
            ps=places.get(q.id)
            if not ps: continue
            ps.sort(key=lambda p:(len(s.chain(p[0])),p[0].how=="independent",p[0].t,p[0].id))
            # an account's own speaker stands first
            ps.sort(key=lambda p:p[3]["sp"] is not q.sp)
            hi,lo=q.high,q.low
            if len({p[3]["sp"] for p in ps})==1 and q.sp.kind!="unnamed": lo=hi=1
            claims.append(dict(id="c%d"%(len(claims)+1),places=[dict(article=p[0].id,start=p[1],end=p[2]) for p in ps],speaker=q.sp.truth if ps[0][3]["sp"] is q.sp else ps[0][3]["sp"].truth,low=lo,high=hi))
        drifts=[]
        for c,p,a,x in s.drifts:
            b,e=span[a.id,id(x)];drifts.append(dict(code=c,parent=p.id,child=a.id,start=b,end=e))
            mate=[z for z in p.ins if z["s"] is x["s"] and z["var"]==x["var"]];assert mate
            pb,pe=span[p.id,id(mate[0])];assert p.full[pb:pe]!=a.full[b:e],(c,p.full[pb:pe],a.how,p.how)
        truth=dict(format="provenance-truth/1",seed=s.seed,articles=A,pairs=pairs,claims=claims,loops=[[x.id for x in l] for l in s.loops],drifts=drifts,traps=traps)
        with open(os.path.join(out,"articles.jsonl"),"w",encoding="utf8") as f:
            for l in lines: f.write(json.dumps(l,ensure_ascii=False)+"\n")
        with open(os.path.join(out,"truth.json"),"w",encoding="utf8") as f: json.dump(truth,f,ensure_ascii=False,indent=0)
        check(lines,truth);return lines,truth
    def chain(s,a):
        o=[]
        while a.par: a=a.par;o.append(a)
        return o
    def lineage(s,a):
        o={a}
        for p in a.parents: o|=s.lineage(p)
        return o
    def text(s,a):
        r=s.r;c=a.credit;Q=lambda t:fixq(t,a.qs);t=a.title+"\n\n";pl=[];a.authors=[a.author]
        top=[]
        if c and c["pos"]=="top": top.append(c["text"])
        by=a.own_top
        if c and c["pos"]=="byline": by=c["text"];a.authors=[re.sub(r"^By ","",by)] if r.random()<.5 else []
        elif by: by=by.format(A=a.author,M=a.outlet.name)
        elif r.random()<.5: a.authors=[]
        if by: top.append(by)
        if c and c["pos"]=="top" and r.random()<.5: top.reverse()
        for x in top: t+=x+"\n\n"
        if c and c["pos"]=="dateline": t+=c["text"].replace(a.place,a.place.upper() if a.i%2 else a.place)
        elif a.dl: t+=(a.place.upper() if a.i%2 else a.place)+(" (%s) — "%a.outlet.name if a.outlet.agency else " — ")
        ctx=dict(seen=set(),last=None,pron=True);n=len(a.ins);k=0
        inside=None
        if c and c["pos"]=="inside":
            inside=min(n-1,int(c["at"]*4)) if a.how!="quote-only" else max(0,next(j for j,x in enumerate(a.ins) if x["mode"]=="q")-1)
            while inside<n-1 and a.ins[inside]["join"]: inside+=1
        while k<n:
            x=a.ins[k];z=render(x,ctx);b=len(t);grp=[x]
            if x["join"] and k+1<n and a.ins[k+1].get("joined"):
                y=a.ins[k+1];w=render(y,ctx);z=z[:-1]+", and "+low(w) if a.i%3 else z[:-1]+"; "+low(w);grp.append(y);k+=1
            elif k==0 and c and c["pos"]=="tail" and x["mode"]=="narr":
                z=c["text"].replace("{L}",z[:-1]).replace("{l}",low(z))
            z=Q(z);t+=z
            for y in grp: pl.append((y,(b,len(t))))
            pb=grp[-1]["pb"] or k==n-1
            if inside is not None and k>=inside: t+=" "+Q(c["text"]);inside=None;ctx["last"]=None
            t+="\n\n" if pb else " "
            if pb: ctx["last"]=ctx["last"] if r.random()<.0 else None
            k+=1
        if c and c["pos"]=="foot": t+=c["text"]+"\n\n"
        if a.boil: t+=a.boil+"\n\n"
        if a.foot: t+=a.foot
        return t.rstrip(),pl
def self_slug(a):
    return "%s/%s-%d"%(a.t.strftime("%Y/%m"),re.sub(r"[^a-z0-9]+","-",a.title.lower()).strip("-")[:48],abs(hash_(a)))
def hash_(a): return (sum(map(ord,a.outlet.name))*7919+a.u*52501)%99991
def check(lines,truth):
    T={l["id"]:l["text"] for l in lines};assert len(T)==len(lines)
    for l in lines: assert l["text"].startswith(l["title"]+"\n\n") and max(map(ord,l["text"]))<65536 and "{" not in l["text"] and "<" not in l["text"] and "^" not in l["text"],l["text"]
    def sent(a,b,e):
        z=T[a][b:e];assert (z[0] in'“"‘' or z[0].isupper() or z[0].isdigit() or z[0]=="$") and z[-1] in'.”"’?!',z
        assert T[a][b-1] in "\n —- )–",(z,T[a][b-5:b]); assert T[a][e:e+1] in("\n"," ",""),z
    for c in truth["claims"]:
        assert c["places"] and c["low"]<=c["high"]
        for p in c["places"]: sent(p["article"],p["start"],p["end"])
    for d in truth["drifts"]: sent(d["child"],d["start"],d["end"]);assert d["parent"] in T
    ids=set(T);P=set(map(tuple,truth["pairs"]));R=set(map(tuple,truth["traps"]))
    assert not P&R
    par={a["id"]:a["parents"] for a in truth["articles"]};assert set(par)==ids
    for a,b in P|R: assert a<b and a in ids and b in ids
    for a,b in R: assert b not in par[a] and a not in par[b]
    for a in truth["articles"]:
        assert all(p in ids or p.startswith("unseen:") for p in a["parents"]) and (a["root"] in ids or a["root"].startswith("unseen:"))
        for p in a["parents"]:
            if p in ids and a["how"]!="quote-only" : assert tuple(sorted((p,a["id"]))) in P,(a,p)
    for l in truth["loops"]: assert len(l)>=3
def main():
    p=argparse.ArgumentParser();p.add_argument("--seed",type=int,default=1);p.add_argument("--stories",type=int,default=40);p.add_argument("--out",required=True);p.add_argument("--stats",action="store_true")
    z=p.parse_args();w=World(z.seed,z.stories);l,t=w.write(z.out)
    if z.stats:
        from collections import Counter
        st={k:(len(v) if isinstance(v,set) else v) for k,v in w.stats.items()}
        print(z.seed,len(l),"articles",st,Counter(d["code"] for d in t["drifts"]),"loops",len(t["loops"]),"traps",len(t["traps"]),"pairs",len(t["pairs"]),"claims",len(t["claims"]),Counter(a["how"] for a in t["articles"]))
if __name__=="__main__": sys.path.insert(0,HERE);main()
