package asked
import ("testing";"hash/fnv";"os";"strings";"strconv")
func TestZZ(t *testing.T){
 for _,kv:=range strings.Fields(os.Getenv("X")) { k,v,_:=strings.Cut(kv,"="); f,_:=strconv.ParseFloat(v,32); X[k]=float32(f)}
 var r result
 r.byAct=map[string]tally{}
 m:=Train(bank())
 for salt:=0;salt<4;salt++{
  q:=crossValidate(bank(), func(e Example) int { h:=fnv.New32a(); h.Write([]byte(e.Way)); h.Write([]byte{byte(salt*37)}); x:=h.Sum32(); if salt==0 {return byWay(e)}; return int((x^x>>15)%5)}, func(e []Example) guesser {return Train(e)})
  add:=func(a *tally,b tally){a.right+=b.right;a.all+=b.all}
  add(&r.act,q.act);add(&r.topic,q.topic);add(&r.measure,q.measure);add(&r.both,q.both);add(&r.sureAct,q.sureAct);add(&r.sureTopic,q.sureTopic)
  for k,v:=range q.byAct { x:=r.byAct[k]; add(&x,v); r.byAct[k]=x}
  r.actLoss+=q.actLoss/4;r.topicLoss+=q.topicLoss/4
 }
 t.Logf("%s | %s rows %d", os.Getenv("X"), r, len(m.idf))
 if os.Getenv("T")!="" {t.Log(table(r.byAct))}
}
